from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, number_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.active_users_analytics_response import ActiveUsersAnalyticsResponse
    from ..models.distinct_tags_response import DistinctTagsResponse
    from ..models.per_user_analytics_response import PerUserAnalyticsResponse
    from ..models.tag_summary_response import TagSummaryResponse


class UserAgentAnalyticsApi(Api):
    """Operations tagged "user agent analytics"."""

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
