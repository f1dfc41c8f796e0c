from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.jwt_mappings_api import JwtMappingsApi


class AsyncJwtMappingsApi(AsyncApi):
    """Operations tagged "jwt_mappings"."""

    delete_jwt_key_mapping_jwt_key_mapping_delete_post = awaited(
        JwtMappingsApi.delete_jwt_key_mapping_jwt_key_mapping_delete_post
    )
    delete_jwt_key_mapping_jwt_key_mapping_delete_post_with_http_info = with_http_info(
        delete_jwt_key_mapping_jwt_key_mapping_delete_post
    )
    delete_jwt_key_mapping = delete_jwt_key_mapping_jwt_key_mapping_delete_post
    delete_jwt_key_mapping_with_http_info = (
        delete_jwt_key_mapping_jwt_key_mapping_delete_post_with_http_info
    )

    info_jwt_key_mapping_jwt_key_mapping_info_get = awaited(
        JwtMappingsApi.info_jwt_key_mapping_jwt_key_mapping_info_get
    )
    info_jwt_key_mapping_jwt_key_mapping_info_get_with_http_info = with_http_info(
        info_jwt_key_mapping_jwt_key_mapping_info_get
    )
    info_jwt_key_mapping = info_jwt_key_mapping_jwt_key_mapping_info_get
    info_jwt_key_mapping_with_http_info = (
        info_jwt_key_mapping_jwt_key_mapping_info_get_with_http_info
    )

    list_jwt_key_mappings_jwt_key_mapping_list_get = awaited(
        JwtMappingsApi.list_jwt_key_mappings_jwt_key_mapping_list_get
    )
    list_jwt_key_mappings_jwt_key_mapping_list_get_with_http_info = with_http_info(
        list_jwt_key_mappings_jwt_key_mapping_list_get
    )
    list_jwt_key_mappings = list_jwt_key_mappings_jwt_key_mapping_list_get
    list_jwt_key_mappings_with_http_info = (
        list_jwt_key_mappings_jwt_key_mapping_list_get_with_http_info
    )

    create_jwt_key_mapping_jwt_key_mapping_new_post = awaited(
        JwtMappingsApi.create_jwt_key_mapping_jwt_key_mapping_new_post
    )
    create_jwt_key_mapping_jwt_key_mapping_new_post_with_http_info = with_http_info(
        create_jwt_key_mapping_jwt_key_mapping_new_post
    )
    create_jwt_key_mapping = create_jwt_key_mapping_jwt_key_mapping_new_post
    create_jwt_key_mapping_with_http_info = (
        create_jwt_key_mapping_jwt_key_mapping_new_post_with_http_info
    )

    update_jwt_key_mapping_jwt_key_mapping_update_post = awaited(
        JwtMappingsApi.update_jwt_key_mapping_jwt_key_mapping_update_post
    )
    update_jwt_key_mapping_jwt_key_mapping_update_post_with_http_info = with_http_info(
        update_jwt_key_mapping_jwt_key_mapping_update_post
    )
    update_jwt_key_mapping = update_jwt_key_mapping_jwt_key_mapping_update_post
    update_jwt_key_mapping_with_http_info = (
        update_jwt_key_mapping_jwt_key_mapping_update_post_with_http_info
    )
