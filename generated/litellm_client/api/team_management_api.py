from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    number_pages,
    offset_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.add_team_callback import AddTeamCallback
    from ..models.block_team_request import BlockTeamRequest
    from ..models.bulk_team_member_add_request import BulkTeamMemberAddRequest
    from ..models.bulk_team_member_add_response import BulkTeamMemberAddResponse
    from ..models.bulk_team_member_budget_update_request import (
        BulkTeamMemberBudgetUpdateRequest,
    )
    from ..models.bulk_team_member_budget_update_response import (
        BulkTeamMemberBudgetUpdateResponse,
    )
    from ..models.bulk_team_member_delete_request import BulkTeamMemberDeleteRequest
    from ..models.bulk_team_member_delete_response import BulkTeamMemberDeleteResponse
    from ..models.bulk_update_team_member_permissions_request import (
        BulkUpdateTeamMemberPermissionsRequest,
    )
    from ..models.bulk_update_team_member_permissions_response import (
        BulkUpdateTeamMemberPermissionsResponse,
    )
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.delete_team_request import DeleteTeamRequest
    from ..models.delete_teams_response import DeleteTeamsResponse
    from ..models.export_type import ExportType
    from ..models.get_team_member_permissions_response import (
        GetTeamMemberPermissionsResponse,
    )
    from ..models.lite_llm_team_table import LiteLLMTeamTable
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.new_team_request import NewTeamRequest
    from ..models.patch_team_request import PatchTeamRequest
    from ..models.reset_spend_request import ResetSpendRequest
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )
    from ..models.team_add_member_response import TeamAddMemberResponse
    from ..models.team_callback_delete_response import TeamCallbackDeleteResponse
    from ..models.team_info_response import TeamInfoResponse
    from ..models.team_list_entry import TeamListEntry
    from ..models.team_list_response import TeamListResponse
    from ..models.team_member_add_request import TeamMemberAddRequest
    from ..models.team_member_delete_request import TeamMemberDeleteRequest
    from ..models.team_member_info_response import TeamMemberInfoResponse
    from ..models.team_member_reset_budget_response import TeamMemberResetBudgetResponse
    from ..models.team_member_update_request import TeamMemberUpdateRequest
    from ..models.team_member_update_response import TeamMemberUpdateResponse
    from ..models.team_metadata_schema_response import TeamMetadataSchemaResponse
    from ..models.team_model_add_request import TeamModelAddRequest
    from ..models.team_model_delete_request import TeamModelDeleteRequest
    from ..models.team_user_spend_response import TeamUserSpendResponse
    from ..models.update_team_member_permissions_request import (
        UpdateTeamMemberPermissionsRequest,
    )
    from ..models.update_team_request import UpdateTeamRequest
    from ..models.update_team_response import UpdateTeamResponse


class TeamManagementApi(Api):
    """Operations tagged "team management"."""

    def get_team_daily_activity_aggregated_team_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_team_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Team Daily Activity Aggregated.

        Aggregated daily activity for teams without pagination, including per-team
        breakdown.

        One SQL GROUPING SETS pass returns every day in the range regardless of row
        volume, so callers never reassemble pages. Same response shape as the paginated
        endpoint with page metadata pinned to a single page.

        Args:
            team_ids (Optional[str]): Comma-separated list of team IDs to filter by. If
                not provided, returns data for all teams.
            start_date (Optional[str]): Start date for the activity period (YYYY-MM-DD).
            end_date (Optional[str]): End date for the activity period (YYYY-MM-DD).
            model (Optional[str]): Filter by model name.
            api_key (Optional[str]): Filter by API key.
            exclude_team_ids (Optional[str]): Comma-separated list of team IDs to
                exclude.
            timezone (Optional[int]): Timezone offset in minutes from UTC, matching
                JavaScript's Date.getTimezoneOffset() convention.
        Returns:
            SpendAnalyticsPaginatedResponse: Response containing all daily activity data
                for the range.
        """
        return self._call(
            "get_team_daily_activity_aggregated_team_daily_activity_aggregated_get",
            "GET",
            "/team/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_team_ids", exclude_team_ids),
            query_param("timezone", timezone),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_team_daily_activity_aggregated_team_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_team_daily_activity_aggregated_team_daily_activity_aggregated_get
    )
    get_team_daily_activity_aggregated = (
        get_team_daily_activity_aggregated_team_daily_activity_aggregated_get
    )
    get_team_daily_activity_aggregated_with_http_info = get_team_daily_activity_aggregated_team_daily_activity_aggregated_get_with_http_info

    def get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_team_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get Team Daily Activity Aggregated Keys."""
        return self._call(
            "get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get",
            "GET",
            "/team/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_team_ids", exclude_team_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get
    )
    get_team_daily_activity_aggregated_keys = (
        get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get
    )
    get_team_daily_activity_aggregated_keys_with_http_info = get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get_with_http_info

    def get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_team_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get Team Daily Activity Aggregated Search."""
        return self._call(
            "get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get",
            "GET",
            "/team/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_team_ids", exclude_team_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get
    )
    get_team_daily_activity_aggregated_search = get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get
    get_team_daily_activity_aggregated_search_with_http_info = get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get_with_http_info

    def get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_team_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get Team Daily Activity Model Top Keys."""
        return self._call(
            "get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/team/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_team_ids", exclude_team_ids),
            query_param("timezone", timezone),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get
    )
    get_team_daily_activity_model_top_keys = get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get
    get_team_daily_activity_model_top_keys_with_http_info = get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_team_daily_activity_export_team_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_team_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get Team Daily Activity Export."""
        return self._call(
            "get_team_daily_activity_export_team_daily_activity_export_get",
            "GET",
            "/team/daily/activity/export",
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
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_team_ids", exclude_team_ids),
            query_param("timezone", timezone),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_team_daily_activity_export_team_daily_activity_export_get_with_http_info = (
        with_http_info(get_team_daily_activity_export_team_daily_activity_export_get)
    )
    get_team_daily_activity_export = (
        get_team_daily_activity_export_team_daily_activity_export_get
    )
    get_team_daily_activity_export_with_http_info = (
        get_team_daily_activity_export_team_daily_activity_export_get_with_http_info
    )

    def new_team_team_new_post(
        self,
        new_team_request: NewTeamRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMTeamTable:
        """New Team.

        Allow users to create a new team. Apply user permissions to their team.

        👉 [Detailed Doc on setting team
        budgets](https://docs.litellm.ai/docs/proxy/team_budgets)

        Parameters:
        - team_alias: Optional[str] - User defined team alias
        - team_id: Optional[str] - The team id of the user. If none passed, we'll
          generate it.
        - members_with_roles: List[{"role": "admin" or "user", "user_id":
          "<user-id>"}] - A list of users and their roles in the team. Get user_id when
          making a new user via `/user/new`.
        - team_member_permissions: Optional[List[str]] - A list of routes that non-admin
          team members can access. example: ["/key/generate", "/key/update",
          "/key/delete"]
        - metadata: Optional[dict] - Metadata for team, store information for team.
          Example metadata = {"extra_info": "some info"}
        - model_rpm_limit: Optional[Dict[str, int]] - The RPM (Requests Per Minute)
          limit for this team - applied across all keys for this team.
        - model_tpm_limit: Optional[Dict[str, int]] - The TPM (Tokens Per Minute) limit
          for this team - applied across all keys for this team.
        - default_estimated_output_tokens: Optional[int] - Expected output tokens
          reserved for TPM limiting when a request omits max_tokens, for keys on this
          team that do not set their own. Positive integer.
        - default_estimated_output_tokens_per_model: Optional[Dict[str, int]] -
          Per-model override of the above. Example: {"gpt-4": 4096, "gpt-3.5-turbo":
          1024}
        - mcp_rpm_limit: Optional[Dict[str, int]] - Per-MCP-server RPM limit for this
          team, keyed by MCP server name (alias if set, else the configured name).
          Example: {"github": 100, "slack": 200}. Applied across all keys for this team.
        - tpm_limit: Optional[int] - The TPM (Tokens Per Minute) limit for this team -
          all keys with this team_id will have at max this TPM limit
        - rpm_limit: Optional[int] - The RPM (Requests Per Minute) limit for this team -
          all keys associated with this team_id will have at max this RPM limit
        - tpd_limit: Optional[int] - The TPD (Tokens Per Day) limit for this team. Batch
          submissions are charged against it instead of tpm_limit/rpm_limit
        - rpm_limit_type: Optional[Literal["guaranteed_throughput",
          "best_effort_throughput"]] - The type of RPM limit enforcement. Use
          "guaranteed_throughput" to raise an error if overallocating RPM, or
          "best_effort_throughput" for best effort enforcement.
        - tpm_limit_type: Optional[Literal["guaranteed_throughput",
          "best_effort_throughput"]] - The type of TPM limit enforcement. Use
          "guaranteed_throughput" to raise an error if overallocating TPM, or
          "best_effort_throughput" for best effort enforcement.
        - max_budget: Optional[float] - The maximum budget allocated to the team - all
          keys for this team_id will have at max this max_budget
        - soft_budget: Optional[float] - The soft budget threshold for the team. If
          max_budget is set, soft_budget must be strictly lower than max_budget. Can be
          set independently if max_budget is not set.
        - budget_duration: Optional[str] - The duration of the budget for the team. Doc
          [here](https://docs.litellm.ai/docs/proxy/team_budgets)
        - models: Optional[list] - A list of models associated with the team - all keys
          for this team_id will have at most, these models. If empty, assumes all models
          are allowed.
        - blocked: bool - Flag indicating if the team is blocked or not - will stop all
          calls from keys with this team_id.
        - members: Optional[List] - Control team members via `/team/member/add` and
          `/team/member/delete`.
        - tags: Optional[List[str]] - Tags for [tracking
          spend](https://litellm.vercel.app/docs/proxy/enterprise#tracking-spend-for-custom-tags)
          and/or doing [tag-based
          routing](https://litellm.vercel.app/docs/proxy/tag_routing).
        - prompts: Optional[List[str]] - List of prompts that the team is allowed to
          use.
        - organization_id: Optional[str] - The organization id of the team. Default is
          None. Create via `/organization/new`.
        - model_aliases: Optional[dict] - Model aliases for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/team_based_routing#create-team-with-model-alias)
        - model_max_budget: Optional[dict] - Per-model max budget every key on the team
          inherits unless the key sets its own for that model, keyed by model name, `*`
          pattern, or model access group. Example: {"gpt-4o": {"max_budget": 10,
          "budget_duration": "1d"}}
        - guardrails: Optional[List[str]] - Guardrails for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/guardrails)
        - policies: Optional[List[str]] - Policies for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/guardrails/guardrail_policies)
        - disable_global_guardrails: Optional[bool] - Whether to disable global
          guardrails for the team. Proxy admin only.
        - require_trace_id: Optional[bool] - Reject LLM, MCP and agent requests from
          this team that carry no trace ID.
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - team-specific
          object permission. Example - {"vector_stores": ["vector_store_1",
          "vector_store_2"], "agents": ["agent_1", "agent_2"], "agent_access_groups":
          ["dev_group"]}. IF null or {} then no object permission.
        - team_member_budget: Optional[float] - The maximum budget allocated to an
          individual team member.
        - team_member_budget_duration: Optional[str] - The duration of the budget for
          the team member. Doc [here](https://docs.litellm.ai/docs/proxy/team_budgets)
        - team_member_model_max_budget: Optional[dict] - Per-model budgets shared by
          team members without an override.
        - team_member_rpm_limit: Optional[int] - The RPM (Requests Per Minute) limit for
          individual team members.
        - team_member_tpm_limit: Optional[int] - The TPM (Tokens Per Minute) limit for
          individual team members.
        - team_member_key_duration: Optional[str] - The duration for a team member's
          key. e.g. "1d", "1w", "1mo"
        - allowed_passthrough_routes: Optional[List[str]] - List of allowed pass through
          routes for the team.
        - denied_passthrough_routes: Optional[List[str]] - List of pass through routes
          the team's keys may not call, even if allowed. Applies together with each
          key's `denied_passthrough_routes`.
        - allowed_vector_store_indexes: Optional[List[dict]] - List of allowed vector
          store indexes for the key. Example - [{"index_name": "my-index",
          "index_permissions": ["write", "read"]}]. If specified, the key will only be
          able to use these specific vector store indexes. Create index, using
          `/v1/indexes` endpoint.
        - secret_manager_settings: Optional[dict] - Secret manager settings for the
          team. [Docs](https://docs.litellm.ai/docs/secret_managers/overview)
        - router_settings: Optional[UpdateRouterConfig] - team-specific router settings.
          Example - {"model_group_retry_policy": {"gpt-4": {"RateLimitErrorRetries":
          5}}}. IF null or {} then no router settings.
        - access_group_ids: Optional[List[str]] - List of access group IDs to associate
          with the team. Access groups define which models the team can access.
          Example - ["access_group_1", "access_group_2"].
        - enforced_file_expires_after: Optional[dict] - Enforced file expiration policy
          for the team. Keys created under this team will inherit this policy for file
          uploads. Example - {"anchor": "created_at", "days": 30}.
        - enforced_batch_output_expires_after: Optional[dict] - Enforced batch output
          file expiration policy for the team. Keys created under this team will inherit
          this policy for batch output files. Example - {"anchor": "created_at", "days":
          30}.
        - budget_limits: Optional[list] - List of concurrent budget windows for the
          team. Each window specifies a budget_limit, time_period, and optional
          budget_duration. Example - [{"budget_limit": 10.0, "time_period":
          "1d"}, {"budget_limit": 50.0, "time_period": "7d"}].
        - default_team_member_models: Optional[List[str]] - Default models assigned to
          new team members when they join this team. Must be a subset of the team's
          models.

        Returns:
        - team_id: (str) Unique team id - used for tracking spend across multiple keys
          for same team id.

        _deprecated_params:
        - admins: list - A list of user_id's for the admin role
        - users: list - A list of user_id's for the user role

        Example Request:
        ```
        curl --location 'http://0.0.0.0:4000/team/new'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
          "team_alias": "my-new-team_2",
          "members_with_roles": [{"role": "admin", "user_id": "user-1234"},
            {"role": "user", "user_id": "user-2434"}]
        }'

        ```

         ```
        curl --location 'http://0.0.0.0:4000/team/new'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
                    "team_alias": "QA Prod Bot",
                    "max_budget": 0.000000001,
                    "budget_duration": "1d"
                }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "new_team_team_new_post",
            "POST",
            "/team/new",
            body_param(new_team_request, name="new_team_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "LiteLLMTeamTable"},
            opts=opts,
        )

    new_team_team_new_post_with_http_info = with_http_info(new_team_team_new_post)
    new_team = new_team_team_new_post
    new_team_with_http_info = new_team_team_new_post_with_http_info

    def update_team_team_update_post(
        self,
        update_team_request: UpdateTeamRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UpdateTeamResponse:
        """Update Team.

        Use `/team/member_add` AND `/team/member/delete` to add/remove new team members

        You can now update team budget / rate limits via /team/update

        Parameters:
        - team_id: str - The team id of the user. Required param.
        - team_alias: Optional[str] - User defined team alias
        - team_member_permissions: Optional[List[str]] - A list of routes that non-admin
          team members can access. example: ["/key/generate", "/key/update",
          "/key/delete"]
        - metadata: Optional[dict] - Metadata for team, store information for team.
          Example metadata = {"team": "core-infra", "app": "app2", "email":
          "ishaan@berri.ai" }
        - tpm_limit: Optional[int] - The TPM (Tokens Per Minute) limit for this team -
          all keys with this team_id will have at max this TPM limit
        - rpm_limit: Optional[int] - The RPM (Requests Per Minute) limit for this team -
          all keys associated with this team_id will have at max this RPM limit
        - tpd_limit: Optional[int] - The TPD (Tokens Per Day) limit for this team. Batch
          submissions are charged against it instead of tpm_limit/rpm_limit
        - max_budget: Optional[float] - The maximum budget allocated to the team - all
          keys for this team_id will have at max this max_budget
        - soft_budget: Optional[float] - The soft budget threshold for the team. If
          max_budget is set (either in the request or existing), soft_budget must be
          strictly lower than max_budget. Can be set independently if max_budget is not
          set.
        - budget_duration: Optional[str] - The duration of the budget for the team. Doc
          [here](https://docs.litellm.ai/docs/proxy/team_budgets)
        - models: Optional[list] - A list of models associated with the team - all keys
          for this team_id will have at most, these models. If empty, assumes all models
          are allowed.
        - prompts: Optional[List[str]] - List of prompts that the team is allowed to
          use.
        - blocked: bool - Flag indicating if the team is blocked or not - will stop all
          calls from keys with this team_id.
        - tags: Optional[List[str]] - Tags for [tracking
          spend](https://litellm.vercel.app/docs/proxy/enterprise#tracking-spend-for-custom-tags)
          and/or doing [tag-based
          routing](https://litellm.vercel.app/docs/proxy/tag_routing).
        - organization_id: Optional[str] - The organization id of the team. Default is
          None. Create via `/organization/new`.
        - model_aliases: Optional[dict] - Model aliases for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/team_based_routing#create-team-with-model-alias)
        - model_max_budget: Optional[dict] - Per-model max budget every key on the team
          inherits unless the key sets its own for that model, keyed by model name, `*`
          pattern, or model access group. Example: {"gpt-4o": {"max_budget": 10,
          "budget_duration": "1d"}}
        - guardrails: Optional[List[str]] - Guardrails for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/guardrails)
        - policies: Optional[List[str]] - Policies for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/guardrails/guardrail_policies)
        - disable_global_guardrails: Optional[bool] - Whether to disable global
          guardrails for the team. Proxy admin only.
        - require_trace_id: Optional[bool] - Reject LLM, MCP and agent requests from
          this team that carry no trace ID.
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - team-specific
          object permission. Example - {"vector_stores": ["vector_store_1",
          "vector_store_2"], "agents": ["agent_1", "agent_2"], "agent_access_groups":
          ["dev_group"]}. IF null or {} then no object permission.
        - team_member_budget: Optional[float] - The maximum budget allocated to an
          individual team member.
        - team_member_budget_duration: Optional[str] - The duration of the budget for
          the team member. Doc [here](https://docs.litellm.ai/docs/proxy/team_budgets)
        - team_member_model_max_budget: Optional[dict] - Per-model budgets shared by
          team members without an override.
        - team_member_rpm_limit: Optional[int] - The RPM (Requests Per Minute) limit for
          individual team members.
        - team_member_tpm_limit: Optional[int] - The TPM (Tokens Per Minute) limit for
          individual team members.
        - team_member_key_duration: Optional[str] - The duration for a team member's
          key. e.g. "1d", "1w", "1mo"
        - allowed_passthrough_routes: Optional[List[str]] - List of allowed pass through
          routes for the team.
        - denied_passthrough_routes: Optional[List[str]] - List of pass through routes
          the team's keys may not call, even if allowed. Applies together with each
          key's `denied_passthrough_routes`.
        - model_rpm_limit: Optional[Dict[str, int]] - The RPM (Requests Per Minute)
          limit per model for this team. Example: {"gpt-4": 100, "gpt-3.5-turbo": 200}
        - model_tpm_limit: Optional[Dict[str, int]] - The TPM (Tokens Per Minute) limit
          per model for this team. Example: {"gpt-4": 10000, "gpt-3.5-turbo": 20000}
        - default_estimated_output_tokens: Optional[int] - Expected output tokens
          reserved for TPM limiting when a request omits max_tokens, for keys on this
          team that do not set their own. Positive integer.
        - default_estimated_output_tokens_per_model: Optional[Dict[str, int]] -
          Per-model override of the above. Example: {"gpt-4": 4096, "gpt-3.5-turbo":
          1024}
        - mcp_rpm_limit: Optional[Dict[str, int]] - Per-MCP-server RPM limit for this
          team, keyed by MCP server name (alias if set, else the configured name).
          Example: {"github": 100, "slack": 200}. Applied across all keys for this team.
        Example - update team TPM Limit
        - allowed_vector_store_indexes: Optional[List[dict]] - List of allowed vector
          store indexes for the key. Example - [{"index_name": "my-index",
          "index_permissions": ["write", "read"]}]. If specified, the key will only be
          able to use these specific vector store indexes. Create index, using
          `/v1/indexes` endpoint.
        - secret_manager_settings: Optional[dict] - Secret manager settings for the
          team. [Docs](https://docs.litellm.ai/docs/secret_managers/overview)
        - router_settings: Optional[UpdateRouterConfig] - team-specific router settings.
          Example - {"model_group_retry_policy": {"gpt-4": {"RateLimitErrorRetries":
          5}}}. IF null or {} then no router settings.
        - access_group_ids: Optional[List[str]] - List of access group IDs to associate
          with the team. Access groups define which models the team can access.
          Example - ["access_group_1", "access_group_2"].
        - enforced_file_expires_after: Optional[dict] - Enforced file expiration policy
          for the team. Keys created under this team will inherit this policy for file
          uploads. Example - {"anchor": "created_at", "days": 30}.
        - enforced_batch_output_expires_after: Optional[dict] - Enforced batch output
          file expiration policy for the team. Keys created under this team will inherit
          this policy for batch output files. Example - {"anchor": "created_at", "days":
          30}.
        - budget_limits: Optional[list] - List of concurrent budget windows for the
          team. Each window specifies a budget_limit, time_period, and optional
          budget_duration. Example - [{"budget_limit": 10.0, "time_period":
          "1d"}, {"budget_limit": 50.0, "time_period": "7d"}].
        - default_team_member_models: Optional[List[str]] - Default models assigned to
          new team members when they join this team. Must be a subset of the team's
          models.

        ```
        curl --location 'http://0.0.0.0:4000/team/update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data-raw '{
            "team_id": "8d916b1c-510d-4894-a334-1c16a93344f5",
            "tpm_limit": 100
        }'
        ```

        Example - Update Team `max_budget` budget
        ```
        curl --location 'http://0.0.0.0:4000/team/update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data-raw '{
            "team_id": "8d916b1c-510d-4894-a334-1c16a93344f5",
            "max_budget": 10
        }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "update_team_team_update_post",
            "POST",
            "/team/update",
            body_param(update_team_request, name="update_team_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "UpdateTeamResponse"},
            opts=opts,
        )

    update_team_team_update_post_with_http_info = with_http_info(
        update_team_team_update_post
    )
    update_team = update_team_team_update_post
    update_team_with_http_info = update_team_team_update_post_with_http_info

    def patch_team_team_team_id_patch(
        self,
        team_id: str,
        patch_team_request: PatchTeamRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMTeamTable:
        """Patch Team.

        Partially update a team using RFC 7386 JSON Merge Patch semantics.

        `team_id` is taken from the path; a `team_id` in the body is accepted only when
        it matches. `metadata` is merged with the team's stored metadata rather than
        replacing it: an omitted key is preserved, `key: null` deletes it, and any other
        value overwrites (recursing into nested objects). Every other field behaves
        exactly like `POST /team/update` (omitted preserves, a value overwrites).
        Returns the full updated team.

        ```
        curl --location --request PATCH 'http://0.0.0.0:4000/team/8d916b1c-510d-4894-a334-1c16a93344f5'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data-raw '{
            "metadata": {"cost_center": "1234", "deprecated_key": null}
        }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "patch_team_team_team_id_patch",
            "PATCH",
            "/team/{team_id}",
            path_param("team_id", team_id),
            body_param(patch_team_request, name="patch_team_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "LiteLLMTeamTable"},
            opts=opts,
        )

    patch_team_team_team_id_patch_with_http_info = with_http_info(
        patch_team_team_team_id_patch
    )
    patch_team = patch_team_team_team_id_patch
    patch_team_with_http_info = patch_team_team_team_id_patch_with_http_info

    def team_member_add_team_member_add_post(
        self,
        team_member_add_request: TeamMemberAddRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TeamAddMemberResponse:
        """Team Member Add.

        Add new members (either via user_email or user_id) to a team

        If user doesn't exist, new user row will also be added to User Table

        Only proxy_admin or admin of team, allowed to access this endpoint.
        ```

        curl -X POST 'http://0.0.0.0:4000/team/member_add'     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H 'Content-Type: application/json'     -d '{"team_id": "45e3e396-ee08-4a61-a88e-16b3ce7e0849", "member": {"role": "user", "user_id": "krrish247652@berri.ai"}}'

        ```
        """
        return self._call(
            "team_member_add_team_member_add_post",
            "POST",
            "/team/member_add",
            body_param(
                team_member_add_request, name="team_member_add_request", required=True
            ),
            responses={"200": "TeamAddMemberResponse"},
            opts=opts,
        )

    team_member_add_team_member_add_post_with_http_info = with_http_info(
        team_member_add_team_member_add_post
    )
    team_member_add = team_member_add_team_member_add_post
    team_member_add_with_http_info = team_member_add_team_member_add_post_with_http_info

    def team_member_delete_team_member_delete_post(
        self,
        team_member_delete_request: TeamMemberDeleteRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Team Member Delete.

        [BETA]

        delete members (either via user_email or user_id) from a team

        If user doesn't exist, an exception will be raised
        ```
        curl -X POST 'http://0.0.0.0:8000/team/member_delete'
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -H 'Content-Type: application/json'
        -d '{
            "team_id": "45e3e396-ee08-4a61-a88e-16b3ce7e0849",
            "user_id": "krrish247652@berri.ai"
        }'
        ```
        """
        return self._call(
            "team_member_delete_team_member_delete_post",
            "POST",
            "/team/member_delete",
            body_param(
                team_member_delete_request,
                name="team_member_delete_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    team_member_delete_team_member_delete_post_with_http_info = with_http_info(
        team_member_delete_team_member_delete_post
    )
    team_member_delete = team_member_delete_team_member_delete_post
    team_member_delete_with_http_info = (
        team_member_delete_team_member_delete_post_with_http_info
    )

    def team_member_update_team_member_update_post(
        self,
        team_member_update_request: TeamMemberUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TeamMemberUpdateResponse:
        """Team Member Update.

        [BETA]

        Update team member budgets and team member role
        """
        return self._call(
            "team_member_update_team_member_update_post",
            "POST",
            "/team/member_update",
            body_param(
                team_member_update_request,
                name="team_member_update_request",
                required=True,
            ),
            responses={"200": "TeamMemberUpdateResponse"},
            opts=opts,
        )

    team_member_update_team_member_update_post_with_http_info = with_http_info(
        team_member_update_team_member_update_post
    )
    team_member_update = team_member_update_team_member_update_post
    team_member_update_with_http_info = (
        team_member_update_team_member_update_post_with_http_info
    )

    def reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post(
        self,
        team_id: str,
        user_id: str,
        reset_spend_request: ResetSpendRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Reset Team Member Spend Fn.

        Reset a team member's tracked spend against their per-member budget.

        A member's spend is tracked separately from both their own personal budget and
        the team's own budget (LiteLLM_TeamMembership.spend), so neither /user/update
        nor /team/update can clear it: this is the only endpoint that does. The
        cross-pod spend counter and cached membership reads are invalidated so the reset
        takes effect on the member's next request rather than waiting on the membership
        cache's TTL.
        """
        return self._call(
            "reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post",
            "POST",
            "/team/{team_id}/member/{user_id}/reset_spend",
            path_param("team_id", team_id),
            path_param("user_id", user_id),
            body_param(reset_spend_request, name="reset_spend_request", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post_with_http_info = with_http_info(
        reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post
    )
    reset_team_member_spend_fn = (
        reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post
    )
    reset_team_member_spend_fn_with_http_info = reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post_with_http_info

    def reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post(
        self,
        team_id: str,
        user_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> TeamMemberResetBudgetResponse:
        """Reset Team Member Budget Fn.

        Put a team member back on the team's shared default member budget
        (`team_member_budget`).

        Drops the member's own budget row link so team-wide changes made through
        /team/update reach them again. Leaves the member with no budget when the team
        has no default. Spend is untouched.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post",
            "POST",
            "/team/{team_id}/member/{user_id}/reset_budget",
            path_param("team_id", team_id),
            path_param("user_id", user_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "TeamMemberResetBudgetResponse"},
            opts=opts,
        )

    reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post_with_http_info = with_http_info(
        reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post
    )
    reset_team_member_budget_fn = (
        reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post
    )
    reset_team_member_budget_fn_with_http_info = reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post_with_http_info

    def bulk_team_member_add_team_bulk_member_add_post(
        self,
        bulk_team_member_add_request: BulkTeamMemberAddRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> BulkTeamMemberAddResponse:
        """Bulk Team Member Add.

        Bulk add multiple members to a team at once.

        This endpoint reuses the same logic as /team/member_add but provides a
        bulk-friendly response format.

        Parameters:
        - team_id: str - The ID of the team to add members to
        - members: List[Member] - List of members to add to the team
        - all_users: Optional[bool] - Flag to add all users on Proxy to the team
        - max_budget_in_team: Optional[float] - Maximum budget allocated to each user
          within the team

        Returns:
        - results: List of individual member addition results
        - total_requested: Total number of members requested for addition
        - successful_additions: Number of successful additions
        - failed_additions: Number of failed additions
        - updated_team: The updated team object

        Example request:
        ```bash
        curl --location 'http://0.0.0.0:4000/team/bulk_member_add'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "team_id": "team-1234",
            "members": [
                {
                    "user_id": "user1",
                    "role": "user"
                },
                {
                    "user_email": "user2@example.com",
                    "role": "admin"
                }
            ],
            "max_budget_in_team": 100.0
        }'
        ```
        """
        return self._call(
            "bulk_team_member_add_team_bulk_member_add_post",
            "POST",
            "/team/bulk_member_add",
            body_param(
                bulk_team_member_add_request,
                name="bulk_team_member_add_request",
                required=True,
            ),
            responses={"200": "BulkTeamMemberAddResponse"},
            opts=opts,
        )

    bulk_team_member_add_team_bulk_member_add_post_with_http_info = with_http_info(
        bulk_team_member_add_team_bulk_member_add_post
    )
    bulk_team_member_add = bulk_team_member_add_team_bulk_member_add_post
    bulk_team_member_add_with_http_info = (
        bulk_team_member_add_team_bulk_member_add_post_with_http_info
    )

    def delete_team_team_delete_post(
        self,
        delete_team_request: DeleteTeamRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> DeleteTeamsResponse:
        """Delete Team.

        delete team and associated team keys

        Parameters:
        - team_ids: List[str] - Required. List of team IDs to delete.
          Example: ["team-1234", "team-5678"]

        ```
        curl --location 'http://0.0.0.0:4000/team/delete'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data-raw '{
            "team_ids": ["8d916b1c-510d-4894-a334-1c16a93344f5"]
        }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "delete_team_team_delete_post",
            "POST",
            "/team/delete",
            body_param(delete_team_request, name="delete_team_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "DeleteTeamsResponse"},
            opts=opts,
        )

    delete_team_team_delete_post_with_http_info = with_http_info(
        delete_team_team_delete_post
    )
    delete_team = delete_team_team_delete_post
    delete_team_with_http_info = delete_team_team_delete_post_with_http_info

    def team_info_team_info_get(
        self,
        *,
        team_id: str | None = None,
        key_limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> TeamInfoResponse:
        """Team Info.

        get info on team + related keys

        Parameters:
        - team_id: str - Required. The unique identifier of the team to get info on.

        ```
        curl --location 'http://localhost:4000/team/info?team_id=your_team_id_here'     --header 'Authorization: Bearer your_api_key_here'
        ```

        Args:
            team_id: Team ID in the request parameters.
            key_limit: Limit the number of keys returned.
        """
        return self._call(
            "team_info_team_info_get",
            "GET",
            "/team/info",
            query_param("team_id", team_id),
            query_param("key_limit", key_limit, exclusive_minimum=0),
            responses={"200": "TeamInfoResponse"},
            opts=opts,
        )

    team_info_team_info_get_with_http_info = with_http_info(team_info_team_info_get)
    team_info = team_info_team_info_get
    team_info_with_http_info = team_info_team_info_get_with_http_info

    def team_member_me_team_team_id_members_me_get(
        self, team_id: str, *, opts: RequestOptions | None = None
    ) -> TeamMemberInfoResponse:
        """Team Member Me.

        Get the caller's own team-membership row for the given team.

        Used by internal users to view their own spend, budget, budget reset date, rate
        limits, and role within a team — without exposing other members' data. The
        caller is resolved from their API key; the path `/members/me` always refers to
        that caller.

        Returns 404 if the caller is not a member of the team.

        ```
        curl --location 'http://localhost:4000/team/your_team_id/members/me'     --header 'Authorization: Bearer your_api_key_here'
        ```
        """
        return self._call(
            "team_member_me_team_team_id_members_me_get",
            "GET",
            "/team/{team_id}/members/me",
            path_param("team_id", team_id),
            responses={"200": "TeamMemberInfoResponse"},
            opts=opts,
        )

    team_member_me_team_team_id_members_me_get_with_http_info = with_http_info(
        team_member_me_team_team_id_members_me_get
    )
    team_member_me = team_member_me_team_team_id_members_me_get
    team_member_me_with_http_info = (
        team_member_me_team_team_id_members_me_get_with_http_info
    )

    def block_team_team_block_post(
        self,
        block_team_request: BlockTeamRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMTeamTable:
        """Block Team.

        Blocks all calls from keys with this team id.

        Parameters:
        - team_id: str - Required. The unique identifier of the team to block.

        Example:
        ```
        curl --location 'http://0.0.0.0:4000/team/block'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "team_id": "team-1234"
        }'
        ```

        Returns:
        - The updated team record with blocked=True
        """
        return self._call(
            "block_team_team_block_post",
            "POST",
            "/team/block",
            body_param(block_team_request, name="block_team_request", required=True),
            responses={"200": "LiteLLMTeamTable"},
            opts=opts,
        )

    block_team_team_block_post_with_http_info = with_http_info(
        block_team_team_block_post
    )
    block_team = block_team_team_block_post
    block_team_with_http_info = block_team_team_block_post_with_http_info

    def unblock_team_team_unblock_post(
        self,
        block_team_request: BlockTeamRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMTeamTable:
        """Unblock Team.

        Unblocks a previously blocked team, re-enabling calls from keys with this team
        id.

        Parameters:
        - team_id: str - Required. The unique identifier of the team to unblock.

        Example:
        ```
        curl --location 'http://0.0.0.0:4000/team/unblock'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "team_id": "team-1234"
        }'
        ```
        """
        return self._call(
            "unblock_team_team_unblock_post",
            "POST",
            "/team/unblock",
            body_param(block_team_request, name="block_team_request", required=True),
            responses={"200": "LiteLLMTeamTable"},
            opts=opts,
        )

    unblock_team_team_unblock_post_with_http_info = with_http_info(
        unblock_team_team_unblock_post
    )
    unblock_team = unblock_team_team_unblock_post
    unblock_team_with_http_info = unblock_team_team_unblock_post_with_http_info

    def get_team_metadata_schema_team_metadata_schema_get(
        self, *, opts: RequestOptions | None = None
    ) -> TeamMetadataSchemaResponse:
        """Get Team Metadata Schema.

        Get the team metadata fields declared in
        ``general_settings.team_metadata_schema``.

        The UI uses this to prepopulate the team metadata form with the declared keys.
        Returns an empty ``fields`` list when no schema is configured. This schema is
        advisory; server-side enforcement stays with ``custom_team_metadata_validate``.
        """
        return self._call(
            "get_team_metadata_schema_team_metadata_schema_get",
            "GET",
            "/team/metadata_schema",
            responses={"200": "TeamMetadataSchemaResponse"},
            errors={},
            opts=opts,
        )

    get_team_metadata_schema_team_metadata_schema_get_with_http_info = with_http_info(
        get_team_metadata_schema_team_metadata_schema_get
    )
    get_team_metadata_schema = get_team_metadata_schema_team_metadata_schema_get
    get_team_metadata_schema_with_http_info = (
        get_team_metadata_schema_team_metadata_schema_get_with_http_info
    )

    def list_team_v2_v2_team_list_get(
        self,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
        team_id: str | None = None,
        team_alias: str | None = None,
        search: str | None = None,
        search_team_id_match: Literal["exact", "prefix"] | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        status: str | None = None,
        opts: RequestOptions | None = None,
    ) -> TeamListResponse:
        """List Team V2.

        Get a paginated list of teams with filtering and sorting options.

        Parameters:
            user_id: Optional[str]
                Only return teams which this user belongs to
            organization_id: Optional[str]
                Only return teams which belong to this organization
            team_id: Optional[str]
                Filter teams by exact team_id match
            team_alias: Optional[str]
                Filter teams by partial team_alias match
            page: int
                The page number to return
            page_size: int
                The number of items per page
            sort_by: Optional[str]
                Column to sort by (e.g. 'team_id', 'team_alias', 'created_at')
            sort_order: str
                Sort order ('asc' or 'desc')
            status: Optional[str]
                Filter by status. Currently supports "deleted" to query deleted teams.

        Args:
            user_id: Only return teams which this 'user_id' belongs to.
            organization_id: Only return teams which this 'organization_id' belongs to.
            team_id: Only return teams which this 'team_id' belongs to.
            team_alias: Only return teams which this 'team_alias' belongs to. Supports
                partial matching.
            search: Combined search: matches teams whose 'team_id' matches the value OR
                whose 'team_alias' contains it (case-insensitive).
            search_team_id_match: How 'search' matches 'team_id': 'exact' (default) or
                'prefix' for a case-sensitive prefix match.
            page: Page number for pagination.
            page_size: Number of teams per page.
            sort_by: Column to sort by (e.g. 'team_id', 'team_alias', 'created_at')
            sort_order: Sort order ('asc' or 'desc')
            status: Filter by status (e.g. 'deleted')
        """
        return self._call(
            "list_team_v2_v2_team_list_get",
            "GET",
            "/v2/team/list",
            query_param("user_id", user_id),
            query_param("organization_id", organization_id),
            query_param("team_id", team_id),
            query_param("team_alias", team_alias),
            query_param("search", search),
            query_param(
                "search_team_id_match", search_team_id_match, enum=("exact", "prefix")
            ),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("sort_by", sort_by),
            query_param("sort_order", sort_order),
            query_param("status", status),
            responses={"200": "TeamListResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="teams",
                total="total",
                last="total_pages",
            ),
            opts=opts,
        )

    list_team_v2_v2_team_list_get_with_http_info = with_http_info(
        list_team_v2_v2_team_list_get
    )
    list_team_v2 = list_team_v2_v2_team_list_get
    list_team_v2_with_http_info = list_team_v2_v2_team_list_get_with_http_info

    def list_team_team_list_get(
        self,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[TeamListEntry]:
        """List Team.

        ```
        curl --location --request GET 'http://0.0.0.0:4000/team/list'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Parameters:
        - user_id: str - Optional. If passed will only return teams that the user_id is
          a member of.
        - organization_id: str - Optional. If passed will only return teams that belong
          to the organization_id. Pass 'default_organization' to get all teams without
          organization_id.

        Args:
            user_id: Only return teams which this 'user_id' belongs to.
        """
        return self._call(
            "list_team_team_list_get",
            "GET",
            "/team/list",
            query_param("user_id", user_id),
            query_param("organization_id", organization_id),
            responses={"200": "list[TeamListEntry]"},
            opts=opts,
        )

    list_team_team_list_get_with_http_info = with_http_info(list_team_team_list_get)
    list_team = list_team_team_list_get
    list_team_with_http_info = list_team_team_list_get_with_http_info

    def team_model_add_team_model_add_post(
        self,
        team_model_add_request: TeamModelAddRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Team Model Add.

        Add models to a team's allowed model list. Only proxy admin or team admin can
        add models.

        Parameters:
        - team_id: str - Required. The team to add models to
        - models: List[str] - Required. List of models to add to the team

        Example Request:
        ```
        curl --location 'http://0.0.0.0:4000/team/model/add'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "team_id": "team-1234",
            "models": ["gpt-4", "claude-2"]
        }'
        ```
        """
        return self._call(
            "team_model_add_team_model_add_post",
            "POST",
            "/team/model/add",
            body_param(
                team_model_add_request, name="team_model_add_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    team_model_add_team_model_add_post_with_http_info = with_http_info(
        team_model_add_team_model_add_post
    )
    team_model_add = team_model_add_team_model_add_post
    team_model_add_with_http_info = team_model_add_team_model_add_post_with_http_info

    def team_model_delete_team_model_delete_post(
        self,
        team_model_delete_request: TeamModelDeleteRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Team Model Delete.

        Remove models from a team's allowed model list. Only proxy admin or team admin
        can remove models.

        Parameters:
        - team_id: str - Required. The team to remove models from
        - models: List[str] - Required. List of models to remove from the team

        Example Request:
        ```
        curl --location 'http://0.0.0.0:4000/team/model/delete'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "team_id": "team-1234",
            "models": ["gpt-4"]
        }'
        ```
        """
        return self._call(
            "team_model_delete_team_model_delete_post",
            "POST",
            "/team/model/delete",
            body_param(
                team_model_delete_request,
                name="team_model_delete_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    team_model_delete_team_model_delete_post_with_http_info = with_http_info(
        team_model_delete_team_model_delete_post
    )
    team_model_delete = team_model_delete_team_model_delete_post
    team_model_delete_with_http_info = (
        team_model_delete_team_model_delete_post_with_http_info
    )

    def team_member_permissions_team_permissions_list_get(
        self, *, team_id: str | None = None, opts: RequestOptions | None = None
    ) -> GetTeamMemberPermissionsResponse:
        """Team Member Permissions.

        Get the team member permissions for a team

        Args:
            team_id: Team ID in the request parameters.
        """
        return self._call(
            "team_member_permissions_team_permissions_list_get",
            "GET",
            "/team/permissions_list",
            query_param("team_id", team_id),
            responses={"200": "GetTeamMemberPermissionsResponse"},
            opts=opts,
        )

    team_member_permissions_team_permissions_list_get_with_http_info = with_http_info(
        team_member_permissions_team_permissions_list_get
    )
    team_member_permissions = team_member_permissions_team_permissions_list_get
    team_member_permissions_with_http_info = (
        team_member_permissions_team_permissions_list_get_with_http_info
    )

    def update_team_member_permissions_team_permissions_update_post(
        self,
        update_team_member_permissions_request: (
            UpdateTeamMemberPermissionsRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMTeamTable:
        """Update Team Member Permissions.

        Update the team member permissions for a team
        """
        return self._call(
            "update_team_member_permissions_team_permissions_update_post",
            "POST",
            "/team/permissions_update",
            body_param(
                update_team_member_permissions_request,
                name="update_team_member_permissions_request",
                required=True,
            ),
            responses={"200": "LiteLLMTeamTable"},
            opts=opts,
        )

    update_team_member_permissions_team_permissions_update_post_with_http_info = (
        with_http_info(update_team_member_permissions_team_permissions_update_post)
    )
    update_team_member_permissions = (
        update_team_member_permissions_team_permissions_update_post
    )
    update_team_member_permissions_with_http_info = (
        update_team_member_permissions_team_permissions_update_post_with_http_info
    )

    def bulk_update_team_member_permissions_team_permissions_bulk_update_post(
        self,
        bulk_update_team_member_permissions_request: (
            BulkUpdateTeamMemberPermissionsRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> BulkUpdateTeamMemberPermissionsResponse:
        """Bulk Update Team Member Permissions.

        Append permissions to existing teams.

        Either pass team_ids to target specific teams, or set apply_to_all_teams=True to
        update every team. For each team, the provided permissions are merged with the
        team's existing permissions (duplicates are skipped).
        """
        return self._call(
            "bulk_update_team_member_permissions_team_permissions_bulk_update_post",
            "POST",
            "/team/permissions_bulk_update",
            body_param(
                bulk_update_team_member_permissions_request,
                name="bulk_update_team_member_permissions_request",
                required=True,
            ),
            responses={"200": "BulkUpdateTeamMemberPermissionsResponse"},
            opts=opts,
        )

    bulk_update_team_member_permissions_team_permissions_bulk_update_post_with_http_info = with_http_info(
        bulk_update_team_member_permissions_team_permissions_bulk_update_post
    )
    bulk_update_team_member_permissions = (
        bulk_update_team_member_permissions_team_permissions_bulk_update_post
    )
    bulk_update_team_member_permissions_with_http_info = bulk_update_team_member_permissions_team_permissions_bulk_update_post_with_http_info

    def get_team_daily_activity_team_daily_activity_get(
        self,
        *,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        exclude_team_ids: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Team Daily Activity.

        Get daily activity for specific teams or all teams.

        Args:
            team_ids (Optional[str]): Comma-separated list of team IDs to filter by. If
                not provided, returns data for all teams.
            start_date (Optional[str]): Start date for the activity period (YYYY-MM-DD).
            end_date (Optional[str]): End date for the activity period (YYYY-MM-DD).
            model (Optional[str]): Filter by model name.
            api_key (Optional[str]): Filter by API key.
            page (int): Page number for pagination.
            page_size (int): Number of items per page.
            exclude_team_ids (Optional[str]): Comma-separated list of team IDs to
                exclude.
        Returns:
            SpendAnalyticsPaginatedResponse: Paginated response containing daily
                activity data.
        """
        return self._call(
            "get_team_daily_activity_team_daily_activity_get",
            "GET",
            "/team/daily/activity",
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("page", page),
            query_param("page_size", page_size),
            query_param("exclude_team_ids", exclude_team_ids),
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

    get_team_daily_activity_team_daily_activity_get_with_http_info = with_http_info(
        get_team_daily_activity_team_daily_activity_get
    )
    get_team_daily_activity = get_team_daily_activity_team_daily_activity_get
    get_team_daily_activity_with_http_info = (
        get_team_daily_activity_team_daily_activity_get_with_http_info
    )

    def get_team_spend_by_user_team_spend_by_user_get(
        self,
        *,
        team_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> TeamUserSpendResponse:
        """Get Team Spend By User.

        Spend per user within the given teams, attributed per request from spend logs.

        Proxy admins may query any team. Team admins and members holding the
        `/team/daily/activity` permission see every user of the requested teams; other
        members only see their own row.
        """
        return self._call(
            "get_team_spend_by_user_team_spend_by_user_get",
            "GET",
            "/team/spend/by_user",
            query_param("team_ids", team_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "TeamUserSpendResponse"},
            opts=opts,
        )

    get_team_spend_by_user_team_spend_by_user_get_with_http_info = with_http_info(
        get_team_spend_by_user_team_spend_by_user_get
    )
    get_team_spend_by_user = get_team_spend_by_user_team_spend_by_user_get
    get_team_spend_by_user_with_http_info = (
        get_team_spend_by_user_team_spend_by_user_get_with_http_info
    )

    def bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post(
        self,
        team_id: str,
        bulk_team_member_delete_request: BulkTeamMemberDeleteRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> BulkTeamMemberDeleteResponse:
        """Bulk Delete Team Members Action.

        Remove up to 500 members from one team in one call. Same authorization as
        `/team/member_delete`: proxy admins, the team's admins, and admins of the team's
        organization. Each member is named by exactly one of `user_id` or `user_email`;
        unknown body fields are a 422 and an unknown team is a 404.

        `data` holds one result per requested member, in request order. A row is
        `success: false` with an `error` when it names nobody on the team or repeats an
        earlier row. The roster is rewritten once, under the team's advisory lock, so a
        concurrent member_add is never overwritten from a stale read.

        Example curl:
        ```
        curl --location 'http://0.0.0.0:4000/management/v1/teams/team-1/members/bulk_delete'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{"members": [{"user_id": "user-1"}, {"user_email": "user-2@example.com"}]}'
        ```
        """
        return self._call(
            "bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post",
            "POST",
            "/management/v1/teams/{team_id}/members/bulk_delete",
            path_param("team_id", team_id),
            body_param(
                bulk_team_member_delete_request,
                name="bulk_team_member_delete_request",
                required=True,
            ),
            responses={"200": "BulkTeamMemberDeleteResponse"},
            opts=opts,
        )

    bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post_with_http_info = with_http_info(
        bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post
    )
    bulk_delete_team_members_action = bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post
    bulk_delete_team_members_action_with_http_info = bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post_with_http_info

    def bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post(
        self,
        team_id: str,
        bulk_team_member_budget_update_request: (
            BulkTeamMemberBudgetUpdateRequest | dict[str, Any]
        ),
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BulkTeamMemberBudgetUpdateResponse:
        """Bulk Update Team Member Budgets Action.

        Set per-member limits for up to 500 members of one team in one call. Same
        authorization and member addressing as `/team/member_update`: proxy admins, the
        team's admins, and admins of the team's organization, with each member named by
        exactly one of `user_id` or `user_email`. Unknown body fields are a 422 and an
        unknown team is a 404.

        Each row is a merge patch of that member's limits: a field left out is
        untouched, a field sent as null is cleared, and clearing the last limit drops
        the member back to the team default. A budget row shared by several memberships,
        the team default included, is copied for the member being patched rather than
        written in place, so one member's new cap never lands on anybody else.

        `data` holds one result per requested member, in request order, carrying the
        limits in force after the write. A row is `success: false` with an `error` when
        it names nobody on the team or repeats an earlier row. Roles are not part of
        this route; `/team/member_update` still owns them.

        Example curl:
        ```
        curl --location 'http://0.0.0.0:4000/management/v1/teams/team-1/members/bulk_update'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{"members": [{"user_id": "user-1", "max_budget_in_team": 10}, {"user_email": "user-2@example.com", "max_budget_in_team": 10, "budget_duration": "30d"}]}'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post",
            "POST",
            "/management/v1/teams/{team_id}/members/bulk_update",
            path_param("team_id", team_id),
            body_param(
                bulk_team_member_budget_update_request,
                name="bulk_team_member_budget_update_request",
                required=True,
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "BulkTeamMemberBudgetUpdateResponse"},
            opts=opts,
        )

    bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post_with_http_info = with_http_info(
        bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post
    )
    bulk_update_team_member_budgets_action = bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post
    bulk_update_team_member_budgets_action_with_http_info = bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post_with_http_info

    def get_team_callbacks_team_team_id_callback_get(
        self, team_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Team Callbacks.

        Get the success/failure callbacks and variables for a team

        Parameters:
        - team_id (str, required): The unique identifier for the team

        Example curl:
        ```
        curl -X GET 'http://localhost:4000/team/dbe2f686-a686-4896-864a-4c3924458709/callback'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        This will return the callback settings for the team with id
        dbe2f686-a686-4896-864a-4c3924458709

        Covers callbacks registered through POST /team/{team_id}/callback and the Admin
        UI as well as teams still on the deprecated callback_settings shape, resolved
        from the team's stored metadata with the same precedence used at request time. A
        key-level logging config overrides the team's at request time and is not
        reflected here. Credential-bearing callback_vars are returned masked as
        `***REDACTED***`

        Returns {
                "status": "success",
                "data": {
                    "team_id": team_id,
                    "success_callbacks": team_callback_settings_obj.success_callback,
                    "failure_callbacks": team_callback_settings_obj.failure_callback,
                    "callback_vars": team_callback_settings_obj.callback_vars,
                },
            }
        """
        return self._call(
            "get_team_callbacks_team_team_id_callback_get",
            "GET",
            "/team/{team_id}/callback",
            path_param("team_id", team_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_team_callbacks_team_team_id_callback_get_with_http_info = with_http_info(
        get_team_callbacks_team_team_id_callback_get
    )
    get_team_callbacks = get_team_callbacks_team_team_id_callback_get
    get_team_callbacks_with_http_info = (
        get_team_callbacks_team_team_id_callback_get_with_http_info
    )

    def add_team_callbacks_team_team_id_callback_post(
        self,
        team_id: str,
        add_team_callback: AddTeamCallback | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Add Team Callbacks.

        Add a success/failure callback to a team

        Use this if if you want different teams to have different success/failure
        callbacks

        Parameters:
        - callback_name (str, required): The name of the callback to add, e.g.
          "langfuse", "langsmith", "gcs", "newrelic". The value is validated against the
          callbacks that support team-scoped credentials
        - callback_type (Literal["success", "failure", "success_and_failure"],
          required): The type of callback to add. One of:
            - "success": Callback for successful LLM calls
            - "failure": Callback for failed LLM calls
            - "success_and_failure": Callback for both successful and failed LLM calls
        - callback_vars (StandardCallbackDynamicParams, required): A dictionary of
          variables to pass to the callback
            - langfuse_public_key: The public key for the Langfuse callback
            - langfuse_secret_key: The secret key for the Langfuse callback
            - langfuse_secret: The secret for the Langfuse callback
            - langfuse_host: The host for the Langfuse callback
            - langfuse_environment: The tracing environment for the Langfuse callback
              (lowercase; falls back to LANGFUSE_TRACING_ENVIRONMENT)
            - langfuse_span_scope: For langfuse_otel, "full" (default) sends the whole
              request trace, "llm_only" sends only the model-call spans
            - capture_message_content: For OTel v2 callbacks, "no_content" or
              "span_only". An explicit value overrides the global setting for this
              destination; omitted follows the proxy's own callback for that backend,
              else the global setting. "span_only" puts prompt and response content on
              the destination's spans, "no_content" leaves it out
            - excluded_services: For OTel v2 callbacks, a comma-separated list of
              datastore names such as "redis,postgres", or "none" to exclude nothing. An
              explicit value replaces the global exclusions; omitted follows them
            - gcs_bucket_name: The name of the GCS bucket
            - gcs_path_service_account: The path to the GCS service account
            - langsmith_api_key: The API key for the Langsmith callback
            - langsmith_project: The project for the Langsmith callback
            - langsmith_base_url: The base URL for the Langsmith callback
            - newrelic_api_key: The ingest license key for the team's New Relic account;
              routes both LLM/agent traces and cost metrics to that account. Requires
              the proxy to run with LITELLM_OTEL_V2=true, otherwise this callback is
              rejected with a 400
            - newrelic_region: The New Relic region for the team's account ("us" or
              "eu"), riding the team's own key

        Example curl:
        ```
        curl -X POST 'http:/localhost:4000/team/dbe2f686-a686-4896-864a-4c3924458709/callback'         -H 'Content-Type: application/json'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -d '{
            "callback_name": "langfuse",
            "callback_type": "success",
            "callback_vars": {"langfuse_public_key": "pk-lf-xxxx1", "langfuse_secret_key": "sk-xxxxx"}

        }'
        ```

        This means for the team where team_id = dbe2f686-a686-4896-864a-4c3924458709,
        all LLM calls will be logged to langfuse using the public key pk-lf-xxxx1 and
        the secret key sk-xxxxx

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "add_team_callbacks_team_team_id_callback_post",
            "POST",
            "/team/{team_id}/callback",
            path_param("team_id", team_id),
            body_param(add_team_callback, name="add_team_callback", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    add_team_callbacks_team_team_id_callback_post_with_http_info = with_http_info(
        add_team_callbacks_team_team_id_callback_post
    )
    add_team_callbacks = add_team_callbacks_team_team_id_callback_post
    add_team_callbacks_with_http_info = (
        add_team_callbacks_team_team_id_callback_post_with_http_info
    )

    def delete_team_callback_team_team_id_callback_callback_name_delete(
        self,
        team_id: str,
        callback_name: str,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> TeamCallbackDeleteResponse:
        """Delete Team Callback.

        Remove a single callback from a team

        The team's other callbacks stay registered and keep firing. Use this instead of
        POST /team/{team_id}/disable_logging, which clears every callback on the team at
        once.

        Every entry registered under this callback_name is removed, across callback
        types, so a callback registered for both "success" and "failure" is deregistered
        by one call.

        Parameters:
        - team_id (str, required): The unique identifier for the team
        - callback_name (str, required): The name of the callback to remove, matched
          exactly as it was registered with POST /team/{team_id}/callback (e.g.
          "langfuse", "langsmith", "gcs")

        Example curl:
        ```
        curl -X DELETE 'http://localhost:4000/team/dbe2f686-a686-4896-864a-4c3924458709/callback/langsmith'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Covers callbacks registered through POST /team/{team_id}/callback and the Admin
        UI. Teams still on the deprecated callback_settings metadata shape hold no such
        entries, so this returns 404 for them; POST /team/{team_id}/disable_logging
        remains the way to clear those.

        Returns 404 if the team does not exist, or if callback_name is not registered
        for the team.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "delete_team_callback_team_team_id_callback_callback_name_delete",
            "DELETE",
            "/team/{team_id}/callback/{callback_name}",
            path_param("team_id", team_id),
            path_param("callback_name", callback_name),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "TeamCallbackDeleteResponse"},
            opts=opts,
        )

    delete_team_callback_team_team_id_callback_callback_name_delete_with_http_info = (
        with_http_info(delete_team_callback_team_team_id_callback_callback_name_delete)
    )
    delete_team_callback = (
        delete_team_callback_team_team_id_callback_callback_name_delete
    )
    delete_team_callback_with_http_info = (
        delete_team_callback_team_team_id_callback_callback_name_delete_with_http_info
    )

    def disable_team_logging_team_team_id_disable_logging_post(
        self,
        team_id: str,
        *,
        litellm_changed_by: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Disable Team Logging.

        Disable all logging callbacks for a team

        Callbacks registered through POST /team/{team_id}/callback and the Admin UI are
        cleared, so re-enabling logging means registering them again with their
        callback_vars

        Parameters:
        - team_id (str, required): The unique identifier for the team

        Example curl:
        ```
        curl -X POST 'http://localhost:4000/team/dbe2f686-a686-4896-864a-4c3924458709/disable_logging'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "disable_team_logging_team_team_id_disable_logging_post",
            "POST",
            "/team/{team_id}/disable_logging",
            path_param("team_id", team_id),
            header_param("litellm-changed-by", litellm_changed_by),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    disable_team_logging_team_team_id_disable_logging_post_with_http_info = (
        with_http_info(disable_team_logging_team_team_id_disable_logging_post)
    )
    disable_team_logging = disable_team_logging_team_team_id_disable_logging_post
    disable_team_logging_with_http_info = (
        disable_team_logging_team_team_id_disable_logging_post_with_http_info
    )
