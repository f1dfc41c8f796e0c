from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.budget_management_api import BudgetManagementApi


class AsyncBudgetManagementApi(AsyncApi):
    """Operations tagged "budget management"."""

    list_budgets_management_v1_budgets_get = awaited(
        BudgetManagementApi.list_budgets_management_v1_budgets_get
    )
    list_budgets_management_v1_budgets_get_with_http_info = with_http_info(
        list_budgets_management_v1_budgets_get
    )
    list_budgets = list_budgets_management_v1_budgets_get
    list_budgets_with_http_info = list_budgets_management_v1_budgets_get_with_http_info

    new_budget_budget_new_post = awaited(BudgetManagementApi.new_budget_budget_new_post)
    new_budget_budget_new_post_with_http_info = with_http_info(
        new_budget_budget_new_post
    )
    new_budget = new_budget_budget_new_post
    new_budget_with_http_info = new_budget_budget_new_post_with_http_info

    update_budget_budget_update_post = awaited(
        BudgetManagementApi.update_budget_budget_update_post
    )
    update_budget_budget_update_post_with_http_info = with_http_info(
        update_budget_budget_update_post
    )
    update_budget = update_budget_budget_update_post
    update_budget_with_http_info = update_budget_budget_update_post_with_http_info

    info_budget_budget_info_post = awaited(
        BudgetManagementApi.info_budget_budget_info_post
    )
    info_budget_budget_info_post_with_http_info = with_http_info(
        info_budget_budget_info_post
    )
    info_budget = info_budget_budget_info_post
    info_budget_with_http_info = info_budget_budget_info_post_with_http_info

    budget_settings_budget_settings_get = awaited(
        BudgetManagementApi.budget_settings_budget_settings_get
    )
    budget_settings_budget_settings_get_with_http_info = with_http_info(
        budget_settings_budget_settings_get
    )
    budget_settings = budget_settings_budget_settings_get
    budget_settings_with_http_info = budget_settings_budget_settings_get_with_http_info

    list_budget_budget_list_get = awaited(
        BudgetManagementApi.list_budget_budget_list_get
    )
    list_budget_budget_list_get_with_http_info = with_http_info(
        list_budget_budget_list_get
    )
    list_budget = list_budget_budget_list_get
    list_budget_with_http_info = list_budget_budget_list_get_with_http_info

    delete_budget_budget_delete_post = awaited(
        BudgetManagementApi.delete_budget_budget_delete_post
    )
    delete_budget_budget_delete_post_with_http_info = with_http_info(
        delete_budget_budget_delete_post
    )
    delete_budget = delete_budget_budget_delete_post
    delete_budget_with_http_info = delete_budget_budget_delete_post_with_http_info
