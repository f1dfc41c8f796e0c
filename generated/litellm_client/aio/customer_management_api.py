from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.customer_management_api import CustomerManagementApi


class AsyncCustomerManagementApi(AsyncApi):
    """Operations tagged "Customer Management"."""

    get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get = awaited(
        CustomerManagementApi.get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get
    )
    get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get
    )
    get_customer_daily_activity_aggregated = (
        get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get
    )
    get_customer_daily_activity_aggregated_with_http_info = get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get_with_http_info

    get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get = awaited(
        CustomerManagementApi.get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get
    )
    get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get
    )
    get_customer_daily_activity_aggregated_keys = get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get
    get_customer_daily_activity_aggregated_keys_with_http_info = get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get_with_http_info

    get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get = awaited(
        CustomerManagementApi.get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get
    )
    get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get
    )
    get_customer_daily_activity_aggregated_search = get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get
    get_customer_daily_activity_aggregated_search_with_http_info = get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get_with_http_info

    get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get = awaited(
        CustomerManagementApi.get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get
    )
    get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get
    )
    get_customer_daily_activity_model_top_keys = get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get
    get_customer_daily_activity_model_top_keys_with_http_info = get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_customer_daily_activity_export_customer_daily_activity_export_get = awaited(
        CustomerManagementApi.get_customer_daily_activity_export_customer_daily_activity_export_get
    )
    get_customer_daily_activity_export_customer_daily_activity_export_get_with_http_info = with_http_info(
        get_customer_daily_activity_export_customer_daily_activity_export_get
    )
    get_customer_daily_activity_export = (
        get_customer_daily_activity_export_customer_daily_activity_export_get
    )
    get_customer_daily_activity_export_with_http_info = get_customer_daily_activity_export_customer_daily_activity_export_get_with_http_info

    block_user_customer_block_post = awaited(
        CustomerManagementApi.block_user_customer_block_post
    )
    block_user_customer_block_post_with_http_info = with_http_info(
        block_user_customer_block_post
    )
    block_user = block_user_customer_block_post
    block_user_with_http_info = block_user_customer_block_post_with_http_info

    unblock_user_customer_unblock_post = awaited(
        CustomerManagementApi.unblock_user_customer_unblock_post
    )
    unblock_user_customer_unblock_post_with_http_info = with_http_info(
        unblock_user_customer_unblock_post
    )
    unblock_user = unblock_user_customer_unblock_post
    unblock_user_with_http_info = unblock_user_customer_unblock_post_with_http_info

    new_end_user_customer_new_post = awaited(
        CustomerManagementApi.new_end_user_customer_new_post
    )
    new_end_user_customer_new_post_with_http_info = with_http_info(
        new_end_user_customer_new_post
    )
    new_end_user = new_end_user_customer_new_post
    new_end_user_with_http_info = new_end_user_customer_new_post_with_http_info

    end_user_info_customer_info_get = awaited(
        CustomerManagementApi.end_user_info_customer_info_get
    )
    end_user_info_customer_info_get_with_http_info = with_http_info(
        end_user_info_customer_info_get
    )
    end_user_info = end_user_info_customer_info_get
    end_user_info_with_http_info = end_user_info_customer_info_get_with_http_info

    update_end_user_customer_update_post = awaited(
        CustomerManagementApi.update_end_user_customer_update_post
    )
    update_end_user_customer_update_post_with_http_info = with_http_info(
        update_end_user_customer_update_post
    )
    update_end_user = update_end_user_customer_update_post
    update_end_user_with_http_info = update_end_user_customer_update_post_with_http_info

    delete_end_user_customer_delete_post = awaited(
        CustomerManagementApi.delete_end_user_customer_delete_post
    )
    delete_end_user_customer_delete_post_with_http_info = with_http_info(
        delete_end_user_customer_delete_post
    )
    delete_end_user = delete_end_user_customer_delete_post
    delete_end_user_with_http_info = delete_end_user_customer_delete_post_with_http_info

    list_end_user_customer_list_get = awaited(
        CustomerManagementApi.list_end_user_customer_list_get
    )
    list_end_user_customer_list_get_with_http_info = with_http_info(
        list_end_user_customer_list_get
    )
    list_end_user = list_end_user_customer_list_get
    list_end_user_with_http_info = list_end_user_customer_list_get_with_http_info

    get_customer_daily_activity_customer_daily_activity_get = awaited(
        CustomerManagementApi.get_customer_daily_activity_customer_daily_activity_get
    )
    get_customer_daily_activity_customer_daily_activity_get_with_http_info = (
        with_http_info(get_customer_daily_activity_customer_daily_activity_get)
    )
    get_customer_daily_activity = (
        get_customer_daily_activity_customer_daily_activity_get
    )
    get_customer_daily_activity_with_http_info = (
        get_customer_daily_activity_customer_daily_activity_get_with_http_info
    )
