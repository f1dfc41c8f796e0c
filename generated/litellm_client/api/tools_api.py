from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.lite_llm_tool_table_row import LiteLLMToolTableRow
    from ..models.tool_detail_response import ToolDetailResponse
    from ..models.tool_list_response import ToolListResponse
    from ..models.tool_policy_options_response import ToolPolicyOptionsResponse
    from ..models.tool_policy_update_request import ToolPolicyUpdateRequest
    from ..models.tool_policy_update_response import ToolPolicyUpdateResponse
    from ..models.tool_spend_response import ToolSpendResponse
    from ..models.tool_usage_logs_response import ToolUsageLogsResponse


class ToolsApi(Api):
    """Operations tagged "tools"."""

    def list_tools_v1_tool_list_get(
        self,
        *,
        input_policy: Literal["trusted", "untrusted", "blocked"] | None = None,
        opts: RequestOptions | None = None,
    ) -> ToolListResponse:
        """List Tools.

        List all auto-discovered tools and their policies.

        Parameters:
        - input_policy: Optional filter — one of "trusted", "untrusted", "blocked"
        """
        return self._call(
            "list_tools_v1_tool_list_get",
            "GET",
            "/v1/tool/list",
            query_param(
                "input_policy", input_policy, enum=("trusted", "untrusted", "blocked")
            ),
            responses={"200": "ToolListResponse"},
            opts=opts,
        )

    list_tools_v1_tool_list_get_with_http_info = with_http_info(
        list_tools_v1_tool_list_get
    )
    list_tools = list_tools_v1_tool_list_get
    list_tools_with_http_info = list_tools_v1_tool_list_get_with_http_info

    def update_tool_policy_v1_tool_policy_post(
        self,
        tool_policy_update_request: ToolPolicyUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ToolPolicyUpdateResponse:
        """Update Tool Policy.

        Set the input_policy and/or output_policy for a tool (global), or block for a
        specific team/key (override).

        Parameters:
        - tool_name: str - The tool to update
        - input_policy: optional - "trusted" | "untrusted" | "blocked"
        - output_policy: optional - "trusted" | "untrusted"
        - team_id: optional - if set, create/update override for this team only
        - key_hash: optional - if set, create/update override for this key only
        """
        return self._call(
            "update_tool_policy_v1_tool_policy_post",
            "POST",
            "/v1/tool/policy",
            body_param(
                tool_policy_update_request,
                name="tool_policy_update_request",
                required=True,
            ),
            responses={"200": "ToolPolicyUpdateResponse"},
            opts=opts,
        )

    update_tool_policy_v1_tool_policy_post_with_http_info = with_http_info(
        update_tool_policy_v1_tool_policy_post
    )
    update_tool_policy = update_tool_policy_v1_tool_policy_post
    update_tool_policy_with_http_info = (
        update_tool_policy_v1_tool_policy_post_with_http_info
    )

    def get_tool_policy_options_v1_tool_policy_options_get(
        self, *, opts: RequestOptions | None = None
    ) -> ToolPolicyOptionsResponse:
        """Get Tool Policy Options.

        Return the available input and output policy options with descriptions. Static
        data — no DB call.
        """
        return self._call(
            "get_tool_policy_options_v1_tool_policy_options_get",
            "GET",
            "/v1/tool/policy/options",
            responses={"200": "ToolPolicyOptionsResponse"},
            errors={},
            opts=opts,
        )

    get_tool_policy_options_v1_tool_policy_options_get_with_http_info = with_http_info(
        get_tool_policy_options_v1_tool_policy_options_get
    )
    get_tool_policy_options = get_tool_policy_options_v1_tool_policy_options_get
    get_tool_policy_options_with_http_info = (
        get_tool_policy_options_v1_tool_policy_options_get_with_http_info
    )

    def get_tool_spend_v1_tool_spend_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ToolSpendResponse:
        """Get Tool Spend.

        Spend attributed to each tool over a date range, for the Cost Optimization
        dashboard.

        Reads the ``LiteLLM_DailyToolSpend`` rollup, written at request time from
        invoked tools only (MCP tool calls and response tool_calls; declaring a tool
        without invoking it does not count). A request that invoked multiple tools
        counts its full spend toward each of them, so per-tool numbers are attributions
        and do not sum to a deduplicated total.

        ``by_tool`` is the top ``TOOL_SPEND_TOP_TOOLS`` tools by spend, aggregated in
        SQL, and ``daily`` covers only those tools, so the response is bounded by days x
        TOOL_SPEND_TOP_TOOLS regardless of the requested range or how many distinct tool
        names exist.

        Args:
            start_date: YYYY-MM-DD (defaults to 30 days ago)
            end_date: YYYY-MM-DD (defaults to today)
        """
        return self._call(
            "get_tool_spend_v1_tool_spend_get",
            "GET",
            "/v1/tool/spend",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "ToolSpendResponse"},
            opts=opts,
        )

    get_tool_spend_v1_tool_spend_get_with_http_info = with_http_info(
        get_tool_spend_v1_tool_spend_get
    )
    get_tool_spend = get_tool_spend_v1_tool_spend_get
    get_tool_spend_with_http_info = get_tool_spend_v1_tool_spend_get_with_http_info

    def get_tool_v1_tool_tool_name_get(
        self, tool_name: str, *, opts: RequestOptions | None = None
    ) -> LiteLLMToolTableRow:
        """Get Tool.

        Get details for a single tool.
        """
        return self._call(
            "get_tool_v1_tool_tool_name_get",
            "GET",
            "/v1/tool/{tool_name}",
            path_param("tool_name", tool_name),
            responses={"200": "LiteLLMToolTableRow"},
            opts=opts,
        )

    get_tool_v1_tool_tool_name_get_with_http_info = with_http_info(
        get_tool_v1_tool_tool_name_get
    )
    get_tool = get_tool_v1_tool_tool_name_get
    get_tool_with_http_info = get_tool_v1_tool_tool_name_get_with_http_info

    def get_tool_detail_v1_tool_tool_name_detail_get(
        self, tool_name: str, *, opts: RequestOptions | None = None
    ) -> ToolDetailResponse:
        """Get Tool Detail.

        Get a single tool with its policy overrides (for UI detail view).
        """
        return self._call(
            "get_tool_detail_v1_tool_tool_name_detail_get",
            "GET",
            "/v1/tool/{tool_name}/detail",
            path_param("tool_name", tool_name),
            responses={"200": "ToolDetailResponse"},
            opts=opts,
        )

    get_tool_detail_v1_tool_tool_name_detail_get_with_http_info = with_http_info(
        get_tool_detail_v1_tool_tool_name_detail_get
    )
    get_tool_detail = get_tool_detail_v1_tool_tool_name_detail_get
    get_tool_detail_with_http_info = (
        get_tool_detail_v1_tool_tool_name_detail_get_with_http_info
    )

    def get_tool_usage_logs_v1_tool_tool_name_logs_get(
        self,
        tool_name: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ToolUsageLogsResponse:
        """Get Tool Usage Logs.

        Return paginated spend logs for requests that invoked this tool (from
        SpendLogToolIndex). Declaring a tool in a request body without the model
        invoking it does not create an entry.

        Args:
            start_date: YYYY-MM-DD.
            end_date: YYYY-MM-DD.
        """
        return self._call(
            "get_tool_usage_logs_v1_tool_tool_name_logs_get",
            "GET",
            "/v1/tool/{tool_name}/logs",
            path_param("tool_name", tool_name),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "ToolUsageLogsResponse"},
            pages=number_pages("page", size="page_size", items="logs", total="total"),
            opts=opts,
        )

    get_tool_usage_logs_v1_tool_tool_name_logs_get_with_http_info = with_http_info(
        get_tool_usage_logs_v1_tool_tool_name_logs_get
    )
    get_tool_usage_logs = get_tool_usage_logs_v1_tool_tool_name_logs_get
    get_tool_usage_logs_with_http_info = (
        get_tool_usage_logs_v1_tool_tool_name_logs_get_with_http_info
    )

    def delete_tool_policy_override_v1_tool_tool_name_overrides_delete(
        self,
        tool_name: str,
        *,
        team_id: str | None = None,
        key_hash: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete Tool Policy Override.

        Remove a policy override for a tool. Specify the override by team_id or key_hash
        (exactly one required).

        Args:
            team_id: Team ID of the override to remove.
            key_hash: Key hash of the override to remove.
        """
        return self._call(
            "delete_tool_policy_override_v1_tool_tool_name_overrides_delete",
            "DELETE",
            "/v1/tool/{tool_name}/overrides",
            path_param("tool_name", tool_name),
            query_param("team_id", team_id),
            query_param("key_hash", key_hash),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_tool_policy_override_v1_tool_tool_name_overrides_delete_with_http_info = (
        with_http_info(delete_tool_policy_override_v1_tool_tool_name_overrides_delete)
    )
    delete_tool_policy_override = (
        delete_tool_policy_override_v1_tool_tool_name_overrides_delete
    )
    delete_tool_policy_override_with_http_info = (
        delete_tool_policy_override_v1_tool_tool_name_overrides_delete_with_http_info
    )
