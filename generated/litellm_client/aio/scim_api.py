from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.scim_api import ScimApi


class AsyncScimApi(AsyncApi):
    """Operations tagged "scim"."""

    get_scim_base_scim_v2_get = awaited(ScimApi.get_scim_base_scim_v2_get)
    get_scim_base_scim_v2_get_with_http_info = with_http_info(get_scim_base_scim_v2_get)
    get_scim_base = get_scim_base_scim_v2_get
    get_scim_base_with_http_info = get_scim_base_scim_v2_get_with_http_info

    get_groups_scim_v2_groups_get = awaited(ScimApi.get_groups_scim_v2_groups_get)
    get_groups_scim_v2_groups_get_with_http_info = with_http_info(
        get_groups_scim_v2_groups_get
    )
    get_groups = get_groups_scim_v2_groups_get
    get_groups_with_http_info = get_groups_scim_v2_groups_get_with_http_info

    create_group_scim_v2_groups_post = awaited(ScimApi.create_group_scim_v2_groups_post)
    create_group_scim_v2_groups_post_with_http_info = with_http_info(
        create_group_scim_v2_groups_post
    )
    create_group = create_group_scim_v2_groups_post
    create_group_with_http_info = create_group_scim_v2_groups_post_with_http_info

    get_group_scim_v2_groups_group_id_get = awaited(
        ScimApi.get_group_scim_v2_groups_group_id_get
    )
    get_group_scim_v2_groups_group_id_get_with_http_info = with_http_info(
        get_group_scim_v2_groups_group_id_get
    )
    get_group = get_group_scim_v2_groups_group_id_get
    get_group_with_http_info = get_group_scim_v2_groups_group_id_get_with_http_info

    update_group_scim_v2_groups_group_id_put = awaited(
        ScimApi.update_group_scim_v2_groups_group_id_put
    )
    update_group_scim_v2_groups_group_id_put_with_http_info = with_http_info(
        update_group_scim_v2_groups_group_id_put
    )
    update_group = update_group_scim_v2_groups_group_id_put
    update_group_with_http_info = (
        update_group_scim_v2_groups_group_id_put_with_http_info
    )

    delete_group_scim_v2_groups_group_id_delete = awaited(
        ScimApi.delete_group_scim_v2_groups_group_id_delete
    )
    delete_group_scim_v2_groups_group_id_delete_with_http_info = with_http_info(
        delete_group_scim_v2_groups_group_id_delete
    )
    delete_group = delete_group_scim_v2_groups_group_id_delete
    delete_group_with_http_info = (
        delete_group_scim_v2_groups_group_id_delete_with_http_info
    )

    patch_group_scim_v2_groups_group_id_patch = awaited(
        ScimApi.patch_group_scim_v2_groups_group_id_patch
    )
    patch_group_scim_v2_groups_group_id_patch_with_http_info = with_http_info(
        patch_group_scim_v2_groups_group_id_patch
    )
    patch_group = patch_group_scim_v2_groups_group_id_patch
    patch_group_with_http_info = (
        patch_group_scim_v2_groups_group_id_patch_with_http_info
    )

    get_resource_types_scim_v2_resource_types_get = awaited(
        ScimApi.get_resource_types_scim_v2_resource_types_get
    )
    get_resource_types_scim_v2_resource_types_get_with_http_info = with_http_info(
        get_resource_types_scim_v2_resource_types_get
    )
    get_resource_types = get_resource_types_scim_v2_resource_types_get
    get_resource_types_with_http_info = (
        get_resource_types_scim_v2_resource_types_get_with_http_info
    )

    get_resource_type_scim_v2_resource_types_resource_type_id_get = awaited(
        ScimApi.get_resource_type_scim_v2_resource_types_resource_type_id_get
    )
    get_resource_type_scim_v2_resource_types_resource_type_id_get_with_http_info = (
        with_http_info(get_resource_type_scim_v2_resource_types_resource_type_id_get)
    )
    get_resource_type = get_resource_type_scim_v2_resource_types_resource_type_id_get
    get_resource_type_with_http_info = (
        get_resource_type_scim_v2_resource_types_resource_type_id_get_with_http_info
    )

    get_schemas_scim_v2_schemas_get = awaited(ScimApi.get_schemas_scim_v2_schemas_get)
    get_schemas_scim_v2_schemas_get_with_http_info = with_http_info(
        get_schemas_scim_v2_schemas_get
    )
    get_schemas = get_schemas_scim_v2_schemas_get
    get_schemas_with_http_info = get_schemas_scim_v2_schemas_get_with_http_info

    get_schema_scim_v2_schemas_schema_id_get = awaited(
        ScimApi.get_schema_scim_v2_schemas_schema_id_get
    )
    get_schema_scim_v2_schemas_schema_id_get_with_http_info = with_http_info(
        get_schema_scim_v2_schemas_schema_id_get
    )
    get_schema = get_schema_scim_v2_schemas_schema_id_get
    get_schema_with_http_info = get_schema_scim_v2_schemas_schema_id_get_with_http_info

    get_service_provider_config_scim_v2_service_provider_config_get = awaited(
        ScimApi.get_service_provider_config_scim_v2_service_provider_config_get
    )
    get_service_provider_config_scim_v2_service_provider_config_get_with_http_info = (
        with_http_info(get_service_provider_config_scim_v2_service_provider_config_get)
    )
    get_service_provider_config = (
        get_service_provider_config_scim_v2_service_provider_config_get
    )
    get_service_provider_config_with_http_info = (
        get_service_provider_config_scim_v2_service_provider_config_get_with_http_info
    )

    get_users_scim_v2_users_get = awaited(ScimApi.get_users_scim_v2_users_get)
    get_users_scim_v2_users_get_with_http_info = with_http_info(
        get_users_scim_v2_users_get
    )
    get_users = get_users_scim_v2_users_get
    get_users_with_http_info = get_users_scim_v2_users_get_with_http_info

    create_user_scim_v2_users_post = awaited(ScimApi.create_user_scim_v2_users_post)
    create_user_scim_v2_users_post_with_http_info = with_http_info(
        create_user_scim_v2_users_post
    )
    create_user = create_user_scim_v2_users_post
    create_user_with_http_info = create_user_scim_v2_users_post_with_http_info

    get_user_scim_v2_users_user_id_get = awaited(
        ScimApi.get_user_scim_v2_users_user_id_get
    )
    get_user_scim_v2_users_user_id_get_with_http_info = with_http_info(
        get_user_scim_v2_users_user_id_get
    )
    get_user = get_user_scim_v2_users_user_id_get
    get_user_with_http_info = get_user_scim_v2_users_user_id_get_with_http_info

    update_user_scim_v2_users_user_id_put = awaited(
        ScimApi.update_user_scim_v2_users_user_id_put
    )
    update_user_scim_v2_users_user_id_put_with_http_info = with_http_info(
        update_user_scim_v2_users_user_id_put
    )
    update_user = update_user_scim_v2_users_user_id_put
    update_user_with_http_info = update_user_scim_v2_users_user_id_put_with_http_info

    delete_user_scim_v2_users_user_id_delete = awaited(
        ScimApi.delete_user_scim_v2_users_user_id_delete
    )
    delete_user_scim_v2_users_user_id_delete_with_http_info = with_http_info(
        delete_user_scim_v2_users_user_id_delete
    )
    delete_user = delete_user_scim_v2_users_user_id_delete
    delete_user_with_http_info = delete_user_scim_v2_users_user_id_delete_with_http_info

    patch_user_scim_v2_users_user_id_patch = awaited(
        ScimApi.patch_user_scim_v2_users_user_id_patch
    )
    patch_user_scim_v2_users_user_id_patch_with_http_info = with_http_info(
        patch_user_scim_v2_users_user_id_patch
    )
    patch_user = patch_user_scim_v2_users_user_id_patch
    patch_user_with_http_info = patch_user_scim_v2_users_user_id_patch_with_http_info

    list_placeholders_scim_v2_placeholders_get = awaited(
        ScimApi.list_placeholders_scim_v2_placeholders_get
    )
    list_placeholders_scim_v2_placeholders_get_with_http_info = with_http_info(
        list_placeholders_scim_v2_placeholders_get
    )
    list_placeholders = list_placeholders_scim_v2_placeholders_get
    list_placeholders_with_http_info = (
        list_placeholders_scim_v2_placeholders_get_with_http_info
    )

    merge_placeholder_scim_v2_placeholders_user_id_merge_post = awaited(
        ScimApi.merge_placeholder_scim_v2_placeholders_user_id_merge_post
    )
    merge_placeholder_scim_v2_placeholders_user_id_merge_post_with_http_info = (
        with_http_info(merge_placeholder_scim_v2_placeholders_user_id_merge_post)
    )
    merge_placeholder = merge_placeholder_scim_v2_placeholders_user_id_merge_post
    merge_placeholder_with_http_info = (
        merge_placeholder_scim_v2_placeholders_user_id_merge_post_with_http_info
    )
