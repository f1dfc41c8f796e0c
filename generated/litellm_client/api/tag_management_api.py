from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    offset_pages,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.active_users_analytics_response import ActiveUsersAnalyticsResponse
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.distinct_tags_response import DistinctTagsResponse
    from ..models.done import Done
    from ..models.export_type import ExportType
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.per_user_analytics_response import PerUserAnalyticsResponse
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )
    from ..models.tag_changed import TagChanged
    from ..models.tag_delete_request import TagDeleteRequest
    from ..models.tag_info import TagInfo
    from ..models.tag_info_request import TagInfoRequest
    from ..models.tag_new_request import TagNewRequest
    from ..models.tag_summary_response import TagSummaryResponse
    from ..models.tag_update_request import TagUpdateRequest


class TagManagementApi(Api):
    """Operations tagged "tag management"."""

    def get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        tags: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Tag Daily Activity Aggregated."""
        return self._call(
            "get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get",
            "GET",
            "/tag/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("tags", tags),
            query_param("timezone", timezone),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get
    )
    get_tag_daily_activity_aggregated = (
        get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get
    )
    get_tag_daily_activity_aggregated_with_http_info = get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get_with_http_info

    def get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        tags: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get Tag Daily Activity Aggregated Keys."""
        return self._call(
            "get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get",
            "GET",
            "/tag/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("tags", tags),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get
    )
    get_tag_daily_activity_aggregated_keys = (
        get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get
    )
    get_tag_daily_activity_aggregated_keys_with_http_info = get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get_with_http_info

    def get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        tags: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get Tag Daily Activity Aggregated Search."""
        return self._call(
            "get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get",
            "GET",
            "/tag/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("tags", tags),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get
    )
    get_tag_daily_activity_aggregated_search = get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get
    get_tag_daily_activity_aggregated_search_with_http_info = get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get_with_http_info

    def get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        tags: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get Tag Daily Activity Model Top Keys."""
        return self._call(
            "get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/tag/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("tags", tags),
            query_param("timezone", timezone),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get
    )
    get_tag_daily_activity_model_top_keys = get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get
    get_tag_daily_activity_model_top_keys_with_http_info = get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_tag_daily_activity_export_tag_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        tags: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get Tag Daily Activity Export."""
        return self._call(
            "get_tag_daily_activity_export_tag_daily_activity_export_get",
            "GET",
            "/tag/daily/activity/export",
            query_param(
                "export_type",
                export_type,
                enum=(
                    "daily",
                    "daily_with_keys",
                    "daily_with_models",
                    "daily_with_users",
                ),
            ),
            query_param("format", format, enum=("csv", "json")),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("tags", tags),
            query_param("timezone", timezone),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_tag_daily_activity_export_tag_daily_activity_export_get_with_http_info = (
        with_http_info(get_tag_daily_activity_export_tag_daily_activity_export_get)
    )
    get_tag_daily_activity_export = (
        get_tag_daily_activity_export_tag_daily_activity_export_get
    )
    get_tag_daily_activity_export_with_http_info = (
        get_tag_daily_activity_export_tag_daily_activity_export_get_with_http_info
    )

    def new_tag_tag_new_post(
        self,
        tag_new_request: TagNewRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TagChanged:
        """New Tag.

        Create a new tag.

        Parameters:
        - name: str - The name of the tag
        - description: Optional[str] - Description of what this tag represents
        - models: List[str] - List of either 'model_id' or 'model_name' allowed for this
          tag
        - budget_id: Optional[str] - The id for a budget (tpm/rpm/max budget) for the
          tag

        ### IF NO BUDGET ID - CREATE ONE WITH THESE PARAMS ###
        - max_budget: Optional[float] - Max budget for tag
        - tpm_limit: Optional[int] - Max tpm limit for tag
        - rpm_limit: Optional[int] - Max rpm limit for tag
        - max_parallel_requests: Optional[int] - Max parallel requests for tag
        - soft_budget: Optional[float] - Get a slack alert when this soft budget is
          reached
        - model_max_budget: Optional[dict] - Max budget for a specific model
        - budget_duration: Optional[str] - Frequency of resetting tag budget
        """
        return self._call(
            "new_tag_tag_new_post",
            "POST",
            "/tag/new",
            body_param(tag_new_request, name="tag_new_request", required=True),
            responses={"200": "TagChanged"},
            opts=opts,
        )

    new_tag_tag_new_post_with_http_info = with_http_info(new_tag_tag_new_post)
    new_tag = new_tag_tag_new_post
    new_tag_with_http_info = new_tag_tag_new_post_with_http_info

    def update_tag_tag_update_post(
        self,
        tag_update_request: TagUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TagChanged:
        """Update Tag.

        Update an existing tag.

        Parameters:
        - name: str - The name of the tag to update
        - description: Optional[str] - Updated description
        - models: List[str] - Updated list of allowed LLM models
        - budget_id: Optional[str] - The id for a budget to associate with the tag

        ### BUDGET UPDATE PARAMS ###
        - max_budget: Optional[float] - Max budget for tag
        - tpm_limit: Optional[int] - Max tpm limit for tag
        - rpm_limit: Optional[int] - Max rpm limit for tag
        - max_parallel_requests: Optional[int] - Max parallel requests for tag
        - soft_budget: Optional[float] - Get a slack alert when this soft budget is
          reached
        - model_max_budget: Optional[dict] - Max budget for a specific model
        - budget_duration: Optional[str] - Frequency of resetting tag budget
        """
        return self._call(
            "update_tag_tag_update_post",
            "POST",
            "/tag/update",
            body_param(tag_update_request, name="tag_update_request", required=True),
            responses={"200": "TagChanged"},
            opts=opts,
        )

    update_tag_tag_update_post_with_http_info = with_http_info(
        update_tag_tag_update_post
    )
    update_tag = update_tag_tag_update_post
    update_tag_with_http_info = update_tag_tag_update_post_with_http_info

    def info_tag_tag_info_post(
        self,
        tag_info_request: TagInfoRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> dict[str, TagInfo]:
        """Info Tag.

        Get information about specific tags.

        Parameters:
        - names: List[str] - List of tag names to get information for
        """
        return self._call(
            "info_tag_tag_info_post",
            "POST",
            "/tag/info",
            body_param(tag_info_request, name="tag_info_request", required=True),
            responses={"200": "dict[str, TagInfo]"},
            opts=opts,
        )

    info_tag_tag_info_post_with_http_info = with_http_info(info_tag_tag_info_post)
    info_tag = info_tag_tag_info_post
    info_tag_with_http_info = info_tag_tag_info_post_with_http_info

    def list_tags_tag_list_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[TagInfo]:
        """List Tags.

        List all available tags with their budget information.

        Args:
            start_date: Optional start date (YYYY-MM-DD). When provided together with
                end_date, dynamic tags are limited to those active in the window. Stored
                tags are always returned.
            end_date: Optional end date (YYYY-MM-DD). Must be given with start_date.
        """
        return self._call(
            "list_tags_tag_list_get",
            "GET",
            "/tag/list",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "list[TagInfo]"},
            opts=opts,
        )

    list_tags_tag_list_get_with_http_info = with_http_info(list_tags_tag_list_get)
    list_tags = list_tags_tag_list_get
    list_tags_with_http_info = list_tags_tag_list_get_with_http_info

    def delete_tag_tag_delete_post(
        self,
        tag_delete_request: TagDeleteRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Done:
        """Delete Tag.

        Delete a tag.

        Parameters:
        - name: str - The name of the tag to delete
        """
        return self._call(
            "delete_tag_tag_delete_post",
            "POST",
            "/tag/delete",
            body_param(tag_delete_request, name="tag_delete_request", required=True),
            responses={"200": "Done"},
            opts=opts,
        )

    delete_tag_tag_delete_post_with_http_info = with_http_info(
        delete_tag_tag_delete_post
    )
    delete_tag = delete_tag_tag_delete_post
    delete_tag_with_http_info = delete_tag_tag_delete_post_with_http_info

    def get_tag_daily_activity_tag_daily_activity_get(
        self,
        *,
        tags: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Tag Daily Activity.

        Get daily activity for specific tags or all tags.

        Args:
            tags (Optional[str]): Comma-separated list of tags to filter by. If not
                provided, returns data for all tags.
            start_date (Optional[str]): Start date for the activity period (YYYY-MM-DD).
            end_date (Optional[str]): End date for the activity period (YYYY-MM-DD).
            model (Optional[str]): Filter by model name.
            api_key (Optional[str]): Filter by API key.
            page (int): Page number for pagination.
            page_size (int): Number of items per page.

        Returns:
            SpendAnalyticsPaginatedResponse: Paginated response containing daily
                activity data.
        """
        return self._call(
            "get_tag_daily_activity_tag_daily_activity_get",
            "GET",
            "/tag/daily/activity",
            query_param("tags", tags),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("page", page),
            query_param("page_size", page_size),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="results",
                more="metadata.has_more",
                last="metadata.total_pages",
            ),
            opts=opts,
        )

    get_tag_daily_activity_tag_daily_activity_get_with_http_info = with_http_info(
        get_tag_daily_activity_tag_daily_activity_get
    )
    get_tag_daily_activity = get_tag_daily_activity_tag_daily_activity_get
    get_tag_daily_activity_with_http_info = (
        get_tag_daily_activity_tag_daily_activity_get_with_http_info
    )

    def get_distinct_user_agent_tags_tag_distinct_get(
        self, *, opts: RequestOptions | None = None
    ) -> DistinctTagsResponse:
        """Get Distinct User Agent Tags.

        Get all distinct user agent tags up to a maximum of {MAX_TAGS} tags.

        This endpoint returns all unique user agent tags found in the database, sorted
        by frequency of usage.

        Returns:
            DistinctTagsResponse: List of distinct user agent tags
        """
        return self._call(
            "get_distinct_user_agent_tags_tag_distinct_get",
            "GET",
            "/tag/distinct",
            responses={"200": "DistinctTagsResponse"},
            errors={},
            opts=opts,
        )

    get_distinct_user_agent_tags_tag_distinct_get_with_http_info = with_http_info(
        get_distinct_user_agent_tags_tag_distinct_get
    )
    get_distinct_user_agent_tags = get_distinct_user_agent_tags_tag_distinct_get
    get_distinct_user_agent_tags_with_http_info = (
        get_distinct_user_agent_tags_tag_distinct_get_with_http_info
    )

    def get_daily_active_users_tag_dau_get(
        self,
        *,
        tag_filter: str | None = None,
        tag_filters: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> ActiveUsersAnalyticsResponse:
        """Get Daily Active Users.

        Get Daily Active Users (DAU) by tags for the last {MAX_DAYS} days ending on UTC
        today + 1 day.

        This endpoint efficiently calculates unique users per tag for each of the last
        {MAX_DAYS} days using a single optimized SQL query, perfect for dashboard time
        series visualization.

        Args:
            tag_filter: Optional filter to specific tag (legacy)
            tag_filters: Optional filter to multiple specific tags (takes precedence
                over tag_filter)

        Returns:
            ActiveUsersAnalyticsResponse: DAU data by tag for each of the last
                {MAX_DAYS} days

        Args:
            tag_filter: Filter by specific tag (optional)
            tag_filters: Filter by multiple specific tags (optional, takes precedence
                over tag_filter)
        """
        return self._call(
            "get_daily_active_users_tag_dau_get",
            "GET",
            "/tag/dau",
            query_param("tag_filter", tag_filter),
            query_param("tag_filters", tag_filters),
            responses={"200": "ActiveUsersAnalyticsResponse"},
            opts=opts,
        )

    get_daily_active_users_tag_dau_get_with_http_info = with_http_info(
        get_daily_active_users_tag_dau_get
    )
    get_daily_active_users = get_daily_active_users_tag_dau_get
    get_daily_active_users_with_http_info = (
        get_daily_active_users_tag_dau_get_with_http_info
    )

    def get_weekly_active_users_tag_wau_get(
        self,
        *,
        tag_filter: str | None = None,
        tag_filters: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> ActiveUsersAnalyticsResponse:
        """Get Weekly Active Users.

        Get Weekly Active Users (WAU) by tags for the last {MAX_WEEKS} weeks ending on
        UTC today + 1 day.

        Shows week-by-week breakdown:
        - Week 1 (Jan 1): Earliest week (7 weeks ago)
        - Week 2 (Jan 8): Next week (6 weeks ago)
        - Week 3 (Jan 15): Next week (5 weeks ago)
        - ... and so on for {MAX_WEEKS} weeks total
        - Week 7: Most recent week ending on UTC today + 1 day

        Args:
            tag_filter: Optional filter to specific tag (legacy)
            tag_filters: Optional filter to multiple specific tags (takes precedence
                over tag_filter)

        Returns:
            ActiveUsersAnalyticsResponse: WAU data by tag for each of the last
                {MAX_WEEKS} weeks with descriptive week labels (e.g., "Week 1 (Jan 1)")

        Args:
            tag_filter: Filter by specific tag (optional)
            tag_filters: Filter by multiple specific tags (optional, takes precedence
                over tag_filter)
        """
        return self._call(
            "get_weekly_active_users_tag_wau_get",
            "GET",
            "/tag/wau",
            query_param("tag_filter", tag_filter),
            query_param("tag_filters", tag_filters),
            responses={"200": "ActiveUsersAnalyticsResponse"},
            opts=opts,
        )

    get_weekly_active_users_tag_wau_get_with_http_info = with_http_info(
        get_weekly_active_users_tag_wau_get
    )
    get_weekly_active_users = get_weekly_active_users_tag_wau_get
    get_weekly_active_users_with_http_info = (
        get_weekly_active_users_tag_wau_get_with_http_info
    )

    def get_monthly_active_users_tag_mau_get(
        self,
        *,
        tag_filter: str | None = None,
        tag_filters: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> ActiveUsersAnalyticsResponse:
        """Get Monthly Active Users.

        Get Monthly Active Users (MAU) by tags for the last {MAX_MONTHS} months ending
        on UTC today + 1 day.

        Shows month-by-month breakdown:
        - Month 1 (Nov): Earliest month (7 months ago, 30-day period)
        - Month 2 (Dec): Next month (6 months ago)
        - Month 3 (Jan): Next month (5 months ago)
        - ... and so on for {MAX_MONTHS} months total
        - Month 7: Most recent month ending on UTC today + 1 day

        Args:
            tag_filter: Optional filter to specific tag (legacy)
            tag_filters: Optional filter to multiple specific tags (takes precedence
                over tag_filter)

        Returns:
            ActiveUsersAnalyticsResponse: MAU data by tag for each of the last
                {MAX_MONTHS} months with descriptive month labels (e.g., "Month 1
                (Nov)")

        Args:
            tag_filter: Filter by specific tag (optional)
            tag_filters: Filter by multiple specific tags (optional, takes precedence
                over tag_filter)
        """
        return self._call(
            "get_monthly_active_users_tag_mau_get",
            "GET",
            "/tag/mau",
            query_param("tag_filter", tag_filter),
            query_param("tag_filters", tag_filters),
            responses={"200": "ActiveUsersAnalyticsResponse"},
            opts=opts,
        )

    get_monthly_active_users_tag_mau_get_with_http_info = with_http_info(
        get_monthly_active_users_tag_mau_get
    )
    get_monthly_active_users = get_monthly_active_users_tag_mau_get
    get_monthly_active_users_with_http_info = (
        get_monthly_active_users_tag_mau_get_with_http_info
    )

    def get_tag_summary_tag_summary_get(
        self,
        start_date: str,
        end_date: str,
        *,
        tag_filter: str | None = None,
        tag_filters: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> TagSummaryResponse:
        """Get Tag Summary.

        Get summary analytics for tags including unique users, requests, tokens, and
        spend.

        Args:
            start_date: Start date for the analytics period (YYYY-MM-DD)
            end_date: End date for the analytics period (YYYY-MM-DD)
            tag_filter: Optional filter to specific tag (legacy)
            tag_filters: Optional filter to multiple specific tags (takes precedence
                over tag_filter)

        Returns:
            TagSummaryResponse: Summary analytics data by tag

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            tag_filter: Filter by specific tag (optional)
            tag_filters: Filter by multiple specific tags (optional, takes precedence
                over tag_filter)
        """
        return self._call(
            "get_tag_summary_tag_summary_get",
            "GET",
            "/tag/summary",
            query_param("start_date", start_date, required=True),
            query_param("end_date", end_date, required=True),
            query_param("tag_filter", tag_filter),
            query_param("tag_filters", tag_filters),
            responses={"200": "TagSummaryResponse"},
            opts=opts,
        )

    get_tag_summary_tag_summary_get_with_http_info = with_http_info(
        get_tag_summary_tag_summary_get
    )
    get_tag_summary = get_tag_summary_tag_summary_get
    get_tag_summary_with_http_info = get_tag_summary_tag_summary_get_with_http_info

    def get_per_user_analytics_tag_user_agent_per_user_analytics_get(
        self,
        *,
        tag_filter: str | None = None,
        tag_filters: list[str] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> PerUserAnalyticsResponse:
        """Get Per User Analytics.

        Get per-user analytics including successful requests, tokens, and spend by
        individual users.

        This endpoint provides usage metrics broken down by individual users based on
        their tag activity during the last 30 days ending on UTC today + 1 day.

        Args:
            tag_filter: Optional filter to specific tag (legacy)
            tag_filters: Optional filter to multiple specific tags (takes precedence
                over tag_filter)
            page: Page number for pagination
            page_size: Number of items per page

        Returns:
            PerUserAnalyticsResponse: Analytics data broken down by individual users for
                the last 30 days

        Args:
            tag_filter: Filter by specific tag (optional)
            tag_filters: Filter by multiple specific tags (optional, takes precedence
                over tag_filter)
            page: Page number for pagination.
            page_size: Items per page.
        """
        return self._call(
            "get_per_user_analytics_tag_user_agent_per_user_analytics_get",
            "GET",
            "/tag/user-agent/per-user-analytics",
            query_param("tag_filter", tag_filter),
            query_param("tag_filters", tag_filters),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=1000),
            responses={"200": "PerUserAnalyticsResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="results",
                total="total_count",
                last="total_pages",
            ),
            opts=opts,
        )

    get_per_user_analytics_tag_user_agent_per_user_analytics_get_with_http_info = (
        with_http_info(get_per_user_analytics_tag_user_agent_per_user_analytics_get)
    )
    get_per_user_analytics = (
        get_per_user_analytics_tag_user_agent_per_user_analytics_get
    )
    get_per_user_analytics_with_http_info = (
        get_per_user_analytics_tag_user_agent_per_user_analytics_get_with_http_info
    )
