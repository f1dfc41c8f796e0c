from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.budget_spend_tracking_api import BudgetSpendTrackingApi


class AsyncBudgetSpendTrackingApi(AsyncApi):
    """Operations tagged "Budget & Spend Tracking"."""

    get_user_daily_activity_user_daily_activity_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_user_daily_activity_get
    )
    get_user_daily_activity_user_daily_activity_get_with_http_info = with_http_info(
        get_user_daily_activity_user_daily_activity_get
    )
    get_user_daily_activity = get_user_daily_activity_user_daily_activity_get
    get_user_daily_activity_with_http_info = (
        get_user_daily_activity_user_daily_activity_get_with_http_info
    )

    get_user_daily_activity_aggregated_user_daily_activity_aggregated_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated = (
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated_with_http_info = get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info

    get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys = (
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys_with_http_info = get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info

    get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    )
    get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    )
    get_user_daily_activity_aggregated_search = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    get_user_daily_activity_aggregated_search_with_http_info = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info

    get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    )
    get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    )
    get_user_daily_activity_model_top_keys = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    get_user_daily_activity_model_top_keys_with_http_info = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_user_daily_activity_export_user_daily_activity_export_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_export_user_daily_activity_export_get
    )
    get_user_daily_activity_export_user_daily_activity_export_get_with_http_info = (
        with_http_info(get_user_daily_activity_export_user_daily_activity_export_get)
    )
    get_user_daily_activity_export = (
        get_user_daily_activity_export_user_daily_activity_export_get
    )
    get_user_daily_activity_export_with_http_info = (
        get_user_daily_activity_export_user_daily_activity_export_get_with_http_info
    )

    get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    )
    get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    )
    get_user_daily_activity_aggregated_users = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    get_user_daily_activity_aggregated_users_with_http_info = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info

    get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get = awaited(
        BudgetSpendTrackingApi.get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    )
    get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    )
    get_user_daily_activity_cache_leakage_keys = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    get_user_daily_activity_cache_leakage_keys_with_http_info = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info

    list_spend_log_end_users_management_v1_spend_logs_end_users_get = awaited(
        BudgetSpendTrackingApi.list_spend_log_end_users_management_v1_spend_logs_end_users_get
    )
    list_spend_log_end_users_management_v1_spend_logs_end_users_get_with_http_info = (
        with_http_info(list_spend_log_end_users_management_v1_spend_logs_end_users_get)
    )
    list_spend_log_end_users = (
        list_spend_log_end_users_management_v1_spend_logs_end_users_get
    )
    list_spend_log_end_users_with_http_info = (
        list_spend_log_end_users_management_v1_spend_logs_end_users_get_with_http_info
    )

    list_spend_log_users_management_v1_spend_logs_users_get = awaited(
        BudgetSpendTrackingApi.list_spend_log_users_management_v1_spend_logs_users_get
    )
    list_spend_log_users_management_v1_spend_logs_users_get_with_http_info = (
        with_http_info(list_spend_log_users_management_v1_spend_logs_users_get)
    )
    list_spend_log_users = list_spend_log_users_management_v1_spend_logs_users_get
    list_spend_log_users_with_http_info = (
        list_spend_log_users_management_v1_spend_logs_users_get_with_http_info
    )

    view_spend_tags_spend_tags_get = awaited(
        BudgetSpendTrackingApi.view_spend_tags_spend_tags_get
    )
    view_spend_tags_spend_tags_get_with_http_info = with_http_info(
        view_spend_tags_spend_tags_get
    )
    view_spend_tags = view_spend_tags_spend_tags_get
    view_spend_tags_with_http_info = view_spend_tags_spend_tags_get_with_http_info

    get_spend_capture_rate_spend_capture_rate_get = awaited(
        BudgetSpendTrackingApi.get_spend_capture_rate_spend_capture_rate_get
    )
    get_spend_capture_rate_spend_capture_rate_get_with_http_info = with_http_info(
        get_spend_capture_rate_spend_capture_rate_get
    )
    get_spend_capture_rate = get_spend_capture_rate_spend_capture_rate_get
    get_spend_capture_rate_with_http_info = (
        get_spend_capture_rate_spend_capture_rate_get_with_http_info
    )

    get_global_spend_report_global_spend_report_get = awaited(
        BudgetSpendTrackingApi.get_global_spend_report_global_spend_report_get
    )
    get_global_spend_report_global_spend_report_get_with_http_info = with_http_info(
        get_global_spend_report_global_spend_report_get
    )
    get_global_spend_report = get_global_spend_report_global_spend_report_get
    get_global_spend_report_with_http_info = (
        get_global_spend_report_global_spend_report_get_with_http_info
    )

    get_key_spend_report_key_spend_report_get = awaited(
        BudgetSpendTrackingApi.get_key_spend_report_key_spend_report_get
    )
    get_key_spend_report_key_spend_report_get_with_http_info = with_http_info(
        get_key_spend_report_key_spend_report_get
    )
    get_key_spend_report = get_key_spend_report_key_spend_report_get
    get_key_spend_report_with_http_info = (
        get_key_spend_report_key_spend_report_get_with_http_info
    )

    get_user_spend_report_user_spend_report_get = awaited(
        BudgetSpendTrackingApi.get_user_spend_report_user_spend_report_get
    )
    get_user_spend_report_user_spend_report_get_with_http_info = with_http_info(
        get_user_spend_report_user_spend_report_get
    )
    get_user_spend_report = get_user_spend_report_user_spend_report_get
    get_user_spend_report_with_http_info = (
        get_user_spend_report_user_spend_report_get_with_http_info
    )

    get_team_spend_report_team_spend_report_get = awaited(
        BudgetSpendTrackingApi.get_team_spend_report_team_spend_report_get
    )
    get_team_spend_report_team_spend_report_get_with_http_info = with_http_info(
        get_team_spend_report_team_spend_report_get
    )
    get_team_spend_report = get_team_spend_report_team_spend_report_get
    get_team_spend_report_with_http_info = (
        get_team_spend_report_team_spend_report_get_with_http_info
    )

    get_organization_spend_report_organization_spend_report_get = awaited(
        BudgetSpendTrackingApi.get_organization_spend_report_organization_spend_report_get
    )
    get_organization_spend_report_organization_spend_report_get_with_http_info = (
        with_http_info(get_organization_spend_report_organization_spend_report_get)
    )
    get_organization_spend_report = (
        get_organization_spend_report_organization_spend_report_get
    )
    get_organization_spend_report_with_http_info = (
        get_organization_spend_report_organization_spend_report_get_with_http_info
    )

    global_view_spend_tags_global_spend_tags_get = awaited(
        BudgetSpendTrackingApi.global_view_spend_tags_global_spend_tags_get
    )
    global_view_spend_tags_global_spend_tags_get_with_http_info = with_http_info(
        global_view_spend_tags_global_spend_tags_get
    )
    global_view_spend_tags = global_view_spend_tags_global_spend_tags_get
    global_view_spend_tags_with_http_info = (
        global_view_spend_tags_global_spend_tags_get_with_http_info
    )

    calculate_spend_spend_calculate_post = awaited(
        BudgetSpendTrackingApi.calculate_spend_spend_calculate_post
    )
    calculate_spend_spend_calculate_post_with_http_info = with_http_info(
        calculate_spend_spend_calculate_post
    )
    calculate_spend = calculate_spend_spend_calculate_post
    calculate_spend_with_http_info = calculate_spend_spend_calculate_post_with_http_info

    ui_view_spend_logs_spend_logs_v2_get = awaited(
        BudgetSpendTrackingApi.ui_view_spend_logs_spend_logs_v2_get
    )
    ui_view_spend_logs_spend_logs_v2_get_with_http_info = with_http_info(
        ui_view_spend_logs_spend_logs_v2_get
    )
    ui_view_spend_logs = ui_view_spend_logs_spend_logs_v2_get
    ui_view_spend_logs_with_http_info = (
        ui_view_spend_logs_spend_logs_v2_get_with_http_info
    )

    view_spend_logs_spend_logs_get = awaited(
        BudgetSpendTrackingApi.view_spend_logs_spend_logs_get
    )
    view_spend_logs_spend_logs_get_with_http_info = with_http_info(
        view_spend_logs_spend_logs_get
    )
    view_spend_logs = view_spend_logs_spend_logs_get
    view_spend_logs_with_http_info = view_spend_logs_spend_logs_get_with_http_info

    global_spend_reset_global_spend_reset_post = awaited(
        BudgetSpendTrackingApi.global_spend_reset_global_spend_reset_post
    )
    global_spend_reset_global_spend_reset_post_with_http_info = with_http_info(
        global_spend_reset_global_spend_reset_post
    )
    global_spend_reset = global_spend_reset_global_spend_reset_post
    global_spend_reset_with_http_info = (
        global_spend_reset_global_spend_reset_post_with_http_info
    )

    add_allowed_ip_add_allowed_ip_post = awaited(
        BudgetSpendTrackingApi.add_allowed_ip_add_allowed_ip_post
    )
    add_allowed_ip_add_allowed_ip_post_with_http_info = with_http_info(
        add_allowed_ip_add_allowed_ip_post
    )
    add_allowed_ip = add_allowed_ip_add_allowed_ip_post
    add_allowed_ip_with_http_info = add_allowed_ip_add_allowed_ip_post_with_http_info

    delete_allowed_ip_delete_allowed_ip_post = awaited(
        BudgetSpendTrackingApi.delete_allowed_ip_delete_allowed_ip_post
    )
    delete_allowed_ip_delete_allowed_ip_post_with_http_info = with_http_info(
        delete_allowed_ip_delete_allowed_ip_post
    )
    delete_allowed_ip = delete_allowed_ip_delete_allowed_ip_post
    delete_allowed_ip_with_http_info = (
        delete_allowed_ip_delete_allowed_ip_post_with_http_info
    )

    get_gateway_daily_activity_gateway_daily_activity_get = awaited(
        BudgetSpendTrackingApi.get_gateway_daily_activity_gateway_daily_activity_get
    )
    get_gateway_daily_activity_gateway_daily_activity_get_with_http_info = (
        with_http_info(get_gateway_daily_activity_gateway_daily_activity_get)
    )
    get_gateway_daily_activity = get_gateway_daily_activity_gateway_daily_activity_get
    get_gateway_daily_activity_with_http_info = (
        get_gateway_daily_activity_gateway_daily_activity_get_with_http_info
    )

    get_request_error_activity_gateway_errors_activity_get = awaited(
        BudgetSpendTrackingApi.get_request_error_activity_gateway_errors_activity_get
    )
    get_request_error_activity_gateway_errors_activity_get_with_http_info = (
        with_http_info(get_request_error_activity_gateway_errors_activity_get)
    )
    get_request_error_activity = get_request_error_activity_gateway_errors_activity_get
    get_request_error_activity_with_http_info = (
        get_request_error_activity_gateway_errors_activity_get_with_http_info
    )
