from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.access_groups_api import AccessGroupsApi


class AsyncAccessGroupsApi(AsyncApi):
    """Operations tagged "access_groups"."""

    list_access_groups_v1_access_group_get = awaited(
        AccessGroupsApi.list_access_groups_v1_access_group_get
    )
    list_access_groups_v1_access_group_get_with_http_info = with_http_info(
        list_access_groups_v1_access_group_get
    )

    create_access_group_v1_access_group_post = awaited(
        AccessGroupsApi.create_access_group_v1_access_group_post
    )
    create_access_group_v1_access_group_post_with_http_info = with_http_info(
        create_access_group_v1_access_group_post
    )

    get_access_group_v1_access_group_access_group_id_get = awaited(
        AccessGroupsApi.get_access_group_v1_access_group_access_group_id_get
    )
    get_access_group_v1_access_group_access_group_id_get_with_http_info = (
        with_http_info(get_access_group_v1_access_group_access_group_id_get)
    )

    update_access_group_v1_access_group_access_group_id_put = awaited(
        AccessGroupsApi.update_access_group_v1_access_group_access_group_id_put
    )
    update_access_group_v1_access_group_access_group_id_put_with_http_info = (
        with_http_info(update_access_group_v1_access_group_access_group_id_put)
    )

    delete_access_group_v1_access_group_access_group_id_delete = awaited(
        AccessGroupsApi.delete_access_group_v1_access_group_access_group_id_delete
    )
    delete_access_group_v1_access_group_access_group_id_delete_with_http_info = (
        with_http_info(delete_access_group_v1_access_group_access_group_id_delete)
    )

    list_access_groups_v1_unified_access_group_get = awaited(
        AccessGroupsApi.list_access_groups_v1_unified_access_group_get
    )
    list_access_groups_v1_unified_access_group_get_with_http_info = with_http_info(
        list_access_groups_v1_unified_access_group_get
    )

    create_access_group_v1_unified_access_group_post = awaited(
        AccessGroupsApi.create_access_group_v1_unified_access_group_post
    )
    create_access_group_v1_unified_access_group_post_with_http_info = with_http_info(
        create_access_group_v1_unified_access_group_post
    )

    get_access_group_v1_unified_access_group_access_group_id_get = awaited(
        AccessGroupsApi.get_access_group_v1_unified_access_group_access_group_id_get
    )
    get_access_group_v1_unified_access_group_access_group_id_get_with_http_info = (
        with_http_info(get_access_group_v1_unified_access_group_access_group_id_get)
    )

    update_access_group_v1_unified_access_group_access_group_id_put = awaited(
        AccessGroupsApi.update_access_group_v1_unified_access_group_access_group_id_put
    )
    update_access_group_v1_unified_access_group_access_group_id_put_with_http_info = (
        with_http_info(update_access_group_v1_unified_access_group_access_group_id_put)
    )

    delete_access_group_v1_unified_access_group_access_group_id_delete = awaited(
        AccessGroupsApi.delete_access_group_v1_unified_access_group_access_group_id_delete
    )
    delete_access_group_v1_unified_access_group_access_group_id_delete_with_http_info = with_http_info(
        delete_access_group_v1_unified_access_group_access_group_id_delete
    )
