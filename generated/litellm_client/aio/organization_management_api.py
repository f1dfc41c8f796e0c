from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.organization_management_api import OrganizationManagementApi


class AsyncOrganizationManagementApi(AsyncApi):
    """Operations tagged "organization management"."""

    get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get = awaited(
        OrganizationManagementApi.get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get
    )
    get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get
    )
    get_organization_daily_activity_aggregated = get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get
    get_organization_daily_activity_aggregated_with_http_info = get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get_with_http_info

    get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get = awaited(
        OrganizationManagementApi.get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get
    )
    get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get
    )
    get_organization_daily_activity_aggregated_keys = get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get
    get_organization_daily_activity_aggregated_keys_with_http_info = get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get_with_http_info

    get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get = awaited(
        OrganizationManagementApi.get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get
    )
    get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get
    )
    get_organization_daily_activity_aggregated_search = get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get
    get_organization_daily_activity_aggregated_search_with_http_info = get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get_with_http_info

    get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get = awaited(
        OrganizationManagementApi.get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get
    )
    get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get
    )
    get_organization_daily_activity_model_top_keys = get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get
    get_organization_daily_activity_model_top_keys_with_http_info = get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_organization_daily_activity_export_organization_daily_activity_export_get = awaited(
        OrganizationManagementApi.get_organization_daily_activity_export_organization_daily_activity_export_get
    )
    get_organization_daily_activity_export_organization_daily_activity_export_get_with_http_info = with_http_info(
        get_organization_daily_activity_export_organization_daily_activity_export_get
    )
    get_organization_daily_activity_export = (
        get_organization_daily_activity_export_organization_daily_activity_export_get
    )
    get_organization_daily_activity_export_with_http_info = get_organization_daily_activity_export_organization_daily_activity_export_get_with_http_info

    new_organization_organization_new_post = awaited(
        OrganizationManagementApi.new_organization_organization_new_post
    )
    new_organization_organization_new_post_with_http_info = with_http_info(
        new_organization_organization_new_post
    )
    new_organization = new_organization_organization_new_post
    new_organization_with_http_info = (
        new_organization_organization_new_post_with_http_info
    )

    get_organization_daily_activity_organization_daily_activity_get = awaited(
        OrganizationManagementApi.get_organization_daily_activity_organization_daily_activity_get
    )
    get_organization_daily_activity_organization_daily_activity_get_with_http_info = (
        with_http_info(get_organization_daily_activity_organization_daily_activity_get)
    )
    get_organization_daily_activity = (
        get_organization_daily_activity_organization_daily_activity_get
    )
    get_organization_daily_activity_with_http_info = (
        get_organization_daily_activity_organization_daily_activity_get_with_http_info
    )

    update_organization_organization_update_patch = awaited(
        OrganizationManagementApi.update_organization_organization_update_patch
    )
    update_organization_organization_update_patch_with_http_info = with_http_info(
        update_organization_organization_update_patch
    )
    update_organization = update_organization_organization_update_patch
    update_organization_with_http_info = (
        update_organization_organization_update_patch_with_http_info
    )

    update_organization_v2_v2_organization_organization_id_patch = awaited(
        OrganizationManagementApi.update_organization_v2_v2_organization_organization_id_patch
    )
    update_organization_v2_v2_organization_organization_id_patch_with_http_info = (
        with_http_info(update_organization_v2_v2_organization_organization_id_patch)
    )
    update_organization_v2 = (
        update_organization_v2_v2_organization_organization_id_patch
    )
    update_organization_v2_with_http_info = (
        update_organization_v2_v2_organization_organization_id_patch_with_http_info
    )

    delete_organization_organization_delete_delete = awaited(
        OrganizationManagementApi.delete_organization_organization_delete_delete
    )
    delete_organization_organization_delete_delete_with_http_info = with_http_info(
        delete_organization_organization_delete_delete
    )
    delete_organization = delete_organization_organization_delete_delete
    delete_organization_with_http_info = (
        delete_organization_organization_delete_delete_with_http_info
    )

    list_organization_organization_list_get = awaited(
        OrganizationManagementApi.list_organization_organization_list_get
    )
    list_organization_organization_list_get_with_http_info = with_http_info(
        list_organization_organization_list_get
    )
    list_organization = list_organization_organization_list_get
    list_organization_with_http_info = (
        list_organization_organization_list_get_with_http_info
    )

    info_organization_organization_info_get = awaited(
        OrganizationManagementApi.info_organization_organization_info_get
    )
    info_organization_organization_info_get_with_http_info = with_http_info(
        info_organization_organization_info_get
    )
    info_organization = info_organization_organization_info_get
    info_organization_with_http_info = (
        info_organization_organization_info_get_with_http_info
    )

    deprecated_info_organization_organization_info_post = awaited(
        OrganizationManagementApi.deprecated_info_organization_organization_info_post
    )
    deprecated_info_organization_organization_info_post_with_http_info = with_http_info(
        deprecated_info_organization_organization_info_post
    )
    deprecated_info_organization = deprecated_info_organization_organization_info_post
    deprecated_info_organization_with_http_info = (
        deprecated_info_organization_organization_info_post_with_http_info
    )

    organization_member_add_organization_member_add_post = awaited(
        OrganizationManagementApi.organization_member_add_organization_member_add_post
    )
    organization_member_add_organization_member_add_post_with_http_info = (
        with_http_info(organization_member_add_organization_member_add_post)
    )
    organization_member_add = organization_member_add_organization_member_add_post
    organization_member_add_with_http_info = (
        organization_member_add_organization_member_add_post_with_http_info
    )

    organization_member_update_organization_member_update_patch = awaited(
        OrganizationManagementApi.organization_member_update_organization_member_update_patch
    )
    organization_member_update_organization_member_update_patch_with_http_info = (
        with_http_info(organization_member_update_organization_member_update_patch)
    )
    organization_member_update = (
        organization_member_update_organization_member_update_patch
    )
    organization_member_update_with_http_info = (
        organization_member_update_organization_member_update_patch_with_http_info
    )

    organization_member_delete_organization_member_delete_delete = awaited(
        OrganizationManagementApi.organization_member_delete_organization_member_delete_delete
    )
    organization_member_delete_organization_member_delete_delete_with_http_info = (
        with_http_info(organization_member_delete_organization_member_delete_delete)
    )
    organization_member_delete = (
        organization_member_delete_organization_member_delete_delete
    )
    organization_member_delete_with_http_info = (
        organization_member_delete_organization_member_delete_delete_with_http_info
    )
