from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.budget import Budget
    from ..models.budget_delete_request import BudgetDeleteRequest
    from ..models.budget_new_request import BudgetNewRequest
    from ..models.budget_request import BudgetRequest
    from ..models.list_response_budget_list_item import ListResponseBudgetListItem


class BudgetManagementApi(Api):
    """Operations tagged "budget management"."""

    def list_budgets_management_v1_budgets_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListResponseBudgetListItem:
        """List Budgets.

        The budgets defined on this proxy, paged, sortable and filterable, for the
        Budgets page.

        Readable by a proxy admin or an admin viewer; anyone else is refused 403. The
        older `/budget/list` answers with the whole table as a bare array and has no way
        to page, sort or filter it.

        `sort` takes a comma-separated list of `budget_id`, `max_budget`, `tpm_limit`,
        `rpm_limit`, `tpd_limit`, `created_at` or `budget_duration`, each optionally
        prefixed with `-` for descending, and defaults to `-created_at`. Reset periods
        sort by elapsed time, with calendar months measured from the current UTC date
        and unset periods last. `budget_id` is appended to every sort as the tiebreaker.
        `q` is a case-insensitive substring match on `budget_id`. `page_size` defaults
        to 50 and is capped at 100. Filters are `filter[budget_duration][in|is_null]`,
        `filter[max_budget][gte|lte|is_null]` and `filter[created_at][gte|lte]`.

        Example curl:
        ```
        curl --location --globoff 'http://0.0.0.0:4000/management/v1/budgets?sort=-max_budget&filter[budget_duration][in]=7d,30d&page_size=25'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "list_budgets_management_v1_budgets_get",
            "GET",
            "/management/v1/budgets",
            responses={"200": "ListResponseBudgetListItem"},
            errors={},
            opts=opts,
        )

    list_budgets_management_v1_budgets_get_with_http_info = with_http_info(
        list_budgets_management_v1_budgets_get
    )
    list_budgets = list_budgets_management_v1_budgets_get
    list_budgets_with_http_info = list_budgets_management_v1_budgets_get_with_http_info

    def new_budget_budget_new_post(
        self,
        budget_new_request: BudgetNewRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Budget:
        """New Budget.

        Create a new budget object. Can apply this to teams, orgs, end-users, keys.

        Parameters:
        - budget_duration: Optional[str] - Budget reset period ("30d", "1h", etc.)
        - budget_id: Optional[str] - The id of the budget. If not provided, a new id
          will be generated.
        - max_budget: Optional[float] - The max budget for the budget.
        - soft_budget: Optional[float] - The soft budget for the budget.
        - max_parallel_requests: Optional[int] - The max number of parallel requests for
          the budget.
        - tpm_limit: Optional[int] - The tokens per minute limit for the budget.
        - rpm_limit: Optional[int] - The requests per minute limit for the budget.
        - tpd_limit: Optional[int] - The tokens per day limit for the budget. Charged by
          batch submissions instead of tpm_limit/rpm_limit.
        - model_max_budget: Optional[dict] - Specify max budget for a given model.
          Example: {"openai/gpt-4o-mini": {"max_budget": 100.0, "budget_duration": "1d",
          "tpm_limit": 100000, "rpm_limit": 100000}}
        - budget_reset_at: Optional[datetime] - Datetime when the initial budget is
          reset. Default is now.
        """
        return self._call(
            "new_budget_budget_new_post",
            "POST",
            "/budget/new",
            body_param(budget_new_request, name="budget_new_request", required=True),
            responses={"200": "Budget"},
            opts=opts,
        )

    new_budget_budget_new_post_with_http_info = with_http_info(
        new_budget_budget_new_post
    )
    new_budget = new_budget_budget_new_post
    new_budget_with_http_info = new_budget_budget_new_post_with_http_info

    def update_budget_budget_update_post(
        self,
        budget_new_request: BudgetNewRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Budget:
        """Update Budget.

        Update an existing budget object.

        Parameters:
        - budget_duration: Optional[str] - Budget reset period ("30d", "1h", etc.)
        - budget_id: Optional[str] - The id of the budget. If not provided, a new id
          will be generated.
        - max_budget: Optional[float] - The max budget for the budget.
        - soft_budget: Optional[float] - The soft budget for the budget.
        - max_parallel_requests: Optional[int] - The max number of parallel requests for
          the budget.
        - tpm_limit: Optional[int] - The tokens per minute limit for the budget.
        - rpm_limit: Optional[int] - The requests per minute limit for the budget.
        - tpd_limit: Optional[int] - The tokens per day limit for the budget. Charged by
          batch submissions instead of tpm_limit/rpm_limit.
        - model_max_budget: Optional[dict] - Specify max budget for a given model.
          Example: {"openai/gpt-4o-mini": {"max_budget": 100.0, "budget_duration": "1d",
          "tpm_limit": 100000, "rpm_limit": 100000}}
        - budget_reset_at: Optional[datetime] - Update the Datetime when the budget was
          last reset.
        """
        return self._call(
            "update_budget_budget_update_post",
            "POST",
            "/budget/update",
            body_param(budget_new_request, name="budget_new_request", required=True),
            responses={"200": "Budget"},
            opts=opts,
        )

    update_budget_budget_update_post_with_http_info = with_http_info(
        update_budget_budget_update_post
    )
    update_budget = update_budget_budget_update_post
    update_budget_with_http_info = update_budget_budget_update_post_with_http_info

    def info_budget_budget_info_post(
        self,
        budget_request: BudgetRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> list[Budget]:
        """Info Budget.

        Get the budget id specific information

        Parameters:
        - budgets: List[str] - The list of budget ids to get information for
        """
        return self._call(
            "info_budget_budget_info_post",
            "POST",
            "/budget/info",
            body_param(budget_request, name="budget_request", required=True),
            responses={"200": "list[Budget]"},
            opts=opts,
        )

    info_budget_budget_info_post_with_http_info = with_http_info(
        info_budget_budget_info_post
    )
    info_budget = info_budget_budget_info_post
    info_budget_with_http_info = info_budget_budget_info_post_with_http_info

    def budget_settings_budget_settings_get(
        self, budget_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Budget Settings.

        Get list of configurable params + current value for a budget item + description
        of each field

        Used on Admin UI.

        Query Parameters:
        - budget_id: str - The budget id to get information for
        """
        return self._call(
            "budget_settings_budget_settings_get",
            "GET",
            "/budget/settings",
            query_param("budget_id", budget_id, required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    budget_settings_budget_settings_get_with_http_info = with_http_info(
        budget_settings_budget_settings_get
    )
    budget_settings = budget_settings_budget_settings_get
    budget_settings_with_http_info = budget_settings_budget_settings_get_with_http_info

    def list_budget_budget_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[Budget]:
        """List Budget.

        List all the created budgets in proxy db. Used on Admin UI.
        """
        return self._call(
            "list_budget_budget_list_get",
            "GET",
            "/budget/list",
            responses={"200": "list[Budget]"},
            errors={},
            opts=opts,
        )

    list_budget_budget_list_get_with_http_info = with_http_info(
        list_budget_budget_list_get
    )
    list_budget = list_budget_budget_list_get
    list_budget_with_http_info = list_budget_budget_list_get_with_http_info

    def delete_budget_budget_delete_post(
        self,
        budget_delete_request: BudgetDeleteRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Budget:
        """Delete Budget.

        Delete budget

        Parameters:
        - id: str - The budget id to delete
        """
        return self._call(
            "delete_budget_budget_delete_post",
            "POST",
            "/budget/delete",
            body_param(
                budget_delete_request, name="budget_delete_request", required=True
            ),
            responses={"200": "Budget"},
            opts=opts,
        )

    delete_budget_budget_delete_post_with_http_info = with_http_info(
        delete_budget_budget_delete_post
    )
    delete_budget = delete_budget_budget_delete_post
    delete_budget_with_http_info = delete_budget_budget_delete_post_with_http_info
