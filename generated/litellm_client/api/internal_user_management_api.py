from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    number_pages,
    offset_pages,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.bulk_delete_user_request import BulkDeleteUserRequest
    from ..models.bulk_delete_users_response import BulkDeleteUsersResponse
    from ..models.bulk_new_user_request import BulkNewUserRequest
    from ..models.bulk_new_user_response import BulkNewUserResponse
    from ..models.bulk_update_user_request import BulkUpdateUserRequest
    from ..models.bulk_update_user_response import BulkUpdateUserResponse
    from ..models.cache_leakage_keys_response import CacheLeakageKeysResponse
    from ..models.change_password_request import ChangePasswordRequest
    from ..models.change_password_response import ChangePasswordResponse
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.daily_activity_user_page_response import DailyActivityUserPageResponse
    from ..models.delete_user_request import DeleteUserRequest
    from ..models.export_type import ExportType
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.new_user_request import NewUserRequest
    from ..models.new_user_response import NewUserResponse
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )
    from ..models.update_user_request import UpdateUserRequest
    from ..models.update_user_response import UpdateUserResponse
    from ..models.user_info_response import UserInfoResponse
    from ..models.user_info_v2_response import UserInfoV2Response
    from ..models.user_list_response import UserListResponse


class InternalUserManagementApi(Api):
    """Operations tagged "Internal User management"."""

    def new_user_user_new_post(
        self,
        new_user_request: NewUserRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> NewUserResponse:
        """New User.

        Use this to create a new INTERNAL user with a budget. Internal Users can access
        LiteLLM Admin UI to make keys, request access to models. This creates a new user
        and generates a new api key for the new user. The new api key is returned.

        Returns user id, budget + new key.

        Parameters:
        - user_id: Optional[str] - Specify a user id. If not set, a unique id will be
          generated.
        - user_alias: Optional[str] - A descriptive name for you to know who this user
          id refers to.
        - teams: Optional[list] - specify a list of team id's a user belongs to.
        - user_email: Optional[str] - Specify a user email.
        - send_invite_email: Optional[bool] - Specify if an invite email should be sent.
        - user_role: Optional[str] - Specify a user role - "proxy_admin",
          "proxy_admin_viewer", "internal_user", "internal_user_viewer", "team",
          "customer". Info about each role here:
          `https://github.com/BerriAI/litellm/litellm/proxy/_types.py#L20`
        - max_budget: Optional[float] - Specify max budget for a given user.
        - budget_duration: Optional[str] - Budget is reset at the end of specified
          duration. If not set, budget is never reset. You can set duration as seconds
          ("30s"), minutes ("30m"), hours ("30h"), days ("30d"), months ("1mo").
        - models: Optional[list] - Model_name's a user is allowed to call. (if empty,
          key is allowed to call all models). Set to ['no-default-models'] to block all
          model access. Restricting user to only team-based model access.
        - tpm_limit: Optional[int] - Specify tpm limit for a given user (Tokens per
          minute)
        - rpm_limit: Optional[int] - Specify rpm limit for a given user (Requests per
          minute)
        - auto_create_key: bool - Default=True. Flag used for returning a key as part of
          the /user/new response
        - aliases: Optional[dict] - Model aliases for the user -
          [Docs](https://litellm.vercel.app/docs/proxy/virtual_keys#model-aliases)
        - config: Optional[dict] - [DEPRECATED PARAM] User-specific config.
        - allowed_cache_controls: Optional[list] - List of allowed cache control values.
          Example - ["no-cache", "no-store"]. See all values -
          https://docs.litellm.ai/docs/proxy/caching#turn-on--off-caching-per-request-
        - blocked: Optional[bool] - [Not Implemented Yet] Whether the user is blocked.
        - guardrails: Optional[List[str]] - [Not Implemented Yet] List of active
          guardrails for the user
        - policies: Optional[List[str]] - List of policy names to apply to the user.
          Policies define guardrails, conditions, and inheritance rules.
        - permissions: Optional[dict] - [Not Implemented Yet] User-specific permissions,
          eg. turning off pii masking.
        - metadata: Optional[dict] - Metadata for user, store information for user.
          Example metadata = {"team": "core-infra", "app": "app2", "email":
          "ishaan@berri.ai" }
        - max_parallel_requests: Optional[int] - Rate limit a user based on the number
          of parallel requests. Raises 429 error, if user's parallel requests > x.
        - model_max_budget: Optional[dict] - Model-specific max budget for user, keyed
          by model name, `*` pattern, or model access group.
          [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-budgets-to-keys)
        - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback chain
          tried in order when that model's own `model_max_budget` is exceeded,
          e.g. {"gpt-4o": ["gpt-4o-mini"]}.
        - model_rpm_limit: Optional[float] - Model-specific rpm limit for user.
          [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
        - mcp_rpm_limit: Optional[dict] - Per-MCP-server rpm limit, keyed by MCP server
          name {"github": 100, "slack": 200}. Enforced for keys and teams only; values
          set on a user are stored but not enforced per user.
        - tag_rpm_limit: Optional[dict] - Per-request-tag rpm limit, keyed by request
          tag {"cell-1": 1000, "cell-2": 500}. Enforced for keys only; values set on a
          user are stored but not enforced per user.
        - model_tpm_limit: Optional[float] - Model-specific tpm limit for user.
          [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
        - spend: Optional[float] - Amount spent by user. Default is 0. Will be updated
          by proxy whenever user is used. You can set duration as seconds ("30s"),
          minutes ("30m"), hours ("30h"), days ("30d"), months ("1mo").
        - agent_id: Optional[str] - The agent id associated with the user.
        - team_id: Optional[str] - [DEPRECATED PARAM] The team id of the user. Default
          is None.
        - duration: Optional[str] - Duration for the key auto-created on `/user/new`.
          Default is None.
        - key_alias: Optional[str] - Alias for the key auto-created on `/user/new`.
          Default is None.
        - sso_user_id: Optional[str] - The id of the user in the SSO provider.
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - internal
          user-specific object permission. Example - {"vector_stores":
          ["vector_store_1"], "mcp_servers": ["github"],
          "mcp_tool_permissions": {"github": ["list_issues"]}}. The MCP grants act as a
          ceiling on every key this user holds. IF null or {} then no object permission.
        - prompts: Optional[List[str]] - List of allowed prompts for the user. If
          specified, the user will only be able to use these specific prompts.
        - organizations: List[str] - List of organization id's the user is a member of
        - budget_limits: Optional[list] - List of concurrent budget windows for the
          user. Each window specifies a budget_limit, time_period, and optional
          budget_duration. Example - [{"budget_limit": 10.0, "time_period":
          "1d"}, {"budget_limit": 50.0, "time_period": "7d"}].
        - password: Optional[str] - Not supported; any value is rejected with a 422.
          Users set their own password through an invitation link (POST
          /invitation/new).
        Returns:
        - key: (str) The generated api key for the user
        - expires: (datetime) Datetime object for when key expires.
        - user_id: (str) Unique user id - used for tracking spend across multiple keys
          for same user id.
        - max_budget: (float|None) Max budget for given user.

        Usage Example

        ```shell
         curl -X POST "http://localhost:4000/user/new"      -H "Content-Type: application/json"      -H "Authorization: Bearer $LITELLM_MASTER_KEY"      -d '{
             "username": "new_user",
             "email": "new_user@example.com"
         }'
        ```
        """
        return self._call(
            "new_user_user_new_post",
            "POST",
            "/user/new",
            body_param(new_user_request, name="new_user_request", required=True),
            responses={"200": "NewUserResponse"},
            opts=opts,
        )

    new_user_user_new_post_with_http_info = with_http_info(new_user_user_new_post)
    new_user = new_user_user_new_post
    new_user_with_http_info = new_user_user_new_post_with_http_info

    def user_info_user_info_get(
        self,
        *,
        user_id: str | None = None,
        admin_mcp: bool | None = None,
        mcp_tool: str | None = None,
        mcp_path: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UserInfoResponse:
        """User Info.

        [10/07/2024]
        Note: To get all users (+pagination), use `/user/list` endpoint.

        Use this to get user information. (user row + all user key info)

        Example request
        ```
        curl -X GET 'http://localhost:4000/user/info?user_id=krrish7%40berri.ai'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            user_id: User ID in the request parameters.
            admin_mcp: Include the caller's current admin MCP route permissions.
            mcp_tool: Admin MCP tool to authorize for this caller.
            mcp_path: URL-encoded concrete management path used by the MCP tool, before
                query-string encoding.
        """
        return self._call(
            "user_info_user_info_get",
            "GET",
            "/user/info",
            query_param("user_id", user_id),
            query_param("admin_mcp", admin_mcp),
            query_param("mcp_tool", mcp_tool),
            query_param("mcp_path", mcp_path),
            responses={"200": "UserInfoResponse"},
            opts=opts,
        )

    user_info_user_info_get_with_http_info = with_http_info(user_info_user_info_get)
    user_info = user_info_user_info_get
    user_info_with_http_info = user_info_user_info_get_with_http_info

    def user_info_v2_v2_user_info_get(
        self, *, user_id: str | None = None, opts: RequestOptions | None = None
    ) -> UserInfoV2Response:
        r"""User Info V2.

        Lightweight endpoint to get user info. Returns only the user object — no keys,
        no teams objects.

        This is the v2 replacement for /user/info, designed to avoid the "god endpoint"
        problem where the old endpoint loaded all keys and teams into memory.

        Note on `spend`: this is the user's running budget counter, which the budget
        reset job resets whenever `budget_reset_at` elapses (see `budget_duration`): to
        zero by default, or to the overage above `max_budget` when `budget_rollover` is
        enabled. It is NOT lifetime or per-period historical spend. For historical spend
        over a date range, use `/user/daily/activity` or
        `/user/daily/activity/aggregated`, which read daily spend records that only ever
        accumulate and are never reset. The two values are expected to diverge once a
        budget reset has occurred within the queried period.

        Access control:
        - Proxy admins can query any user
        - Team admins can query users within their teams
        - Internal users can only query themselves (omit user_id or pass own)
        - Returns 404 for non-existent users or unauthorized access

        Example request:
        ```
        curl -X GET 'http://localhost:4000/v2/user/info?user_id=user123' \
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            user_id: User ID in the request parameters.
        """
        return self._call(
            "user_info_v2_v2_user_info_get",
            "GET",
            "/v2/user/info",
            query_param("user_id", user_id),
            responses={"200": "UserInfoV2Response"},
            opts=opts,
        )

    user_info_v2_v2_user_info_get_with_http_info = with_http_info(
        user_info_v2_v2_user_info_get
    )
    user_info_v2 = user_info_v2_v2_user_info_get
    user_info_v2_with_http_info = user_info_v2_v2_user_info_get_with_http_info

    def user_update_user_update_post(
        self,
        update_user_request: UpdateUserRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> UpdateUserResponse:
        """User Update.

        Example curl

        ```
        curl --location 'http://0.0.0.0:4000/user/update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "user_id": "test-litellm-user-4",
            "user_role": "proxy_admin_viewer"
        }'
        ```

        Parameters:
            - user_id: Optional[str] - Specify a user id. If not set, a unique id will
              be generated.
            - user_email: Optional[str] - Specify a user email.
            - password: Optional[str] - Set the user's password (admin only). Must
              satisfy the configured password policy. The user is required to change it
              at their next login. Users change their own password with POST
              /user/password/change.
            - user_alias: Optional[str] - A descriptive name for you to know who this
              user id refers to.
            - teams: Optional[list] - specify a list of team id's a user belongs to.
            - send_invite_email: Optional[bool] - Specify if an invite email should be
              sent.
            - user_role: Optional[str] - Specify a user role - "proxy_admin",
              "proxy_admin_viewer", "internal_user", "internal_user_viewer", "team",
              "customer". Info about each role here:
              `https://github.com/BerriAI/litellm/litellm/proxy/_types.py#L20`
            - max_budget: Optional[float] - Specify max budget for a given user.
            - budget_duration: Optional[str] - Budget is reset at the end of specified
              duration. If not set, budget is never reset. You can set duration as
              seconds ("30s"), minutes ("30m"), hours ("30h"), days ("30d"), months
              ("1mo").
            - models: Optional[list] - Model_name's a user is allowed to call. (if
              empty, key is allowed to call all models)
            - tpm_limit: Optional[int] - Specify tpm limit for a given user (Tokens per
              minute)
            - rpm_limit: Optional[int] - Specify rpm limit for a given user (Requests
              per minute)
            - auto_create_key: bool - Default=True. Flag used for returning a key as
              part of the /user/new response
            - aliases: Optional[dict] - Model aliases for the user -
              [Docs](https://litellm.vercel.app/docs/proxy/virtual_keys#model-aliases)
            - config: Optional[dict] - [DEPRECATED PARAM] User-specific config.
            - allowed_cache_controls: Optional[list] - List of allowed cache control
              values. Example - ["no-cache", "no-store"]. See all values -
              https://docs.litellm.ai/docs/proxy/caching#turn-on--off-caching-per-request-
            - blocked: Optional[bool] - [Not Implemented Yet] Whether the user is
              blocked.
            - guardrails: Optional[List[str]] - [Not Implemented Yet] List of active
              guardrails for the user
            - policies: Optional[List[str]] - List of policy names to apply to the user.
              Policies define guardrails, conditions, and inheritance rules.
            - permissions: Optional[dict] - [Not Implemented Yet] User-specific
              permissions, eg. turning off pii masking.
            - metadata: Optional[dict] - Metadata for user, store information for user.
              Example metadata = {"team": "core-infra", "app": "app2", "email":
              "ishaan@berri.ai" }
            - max_parallel_requests: Optional[int] - Rate limit a user based on the
              number of parallel requests. Raises 429 error, if user's parallel
              requests > x.
            - model_max_budget: Optional[dict] - Model-specific max budget for user,
              keyed by model name, `*` pattern, or model access group.
              [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-budgets-to-keys)
            - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback
              chain tried in order when that model's own `model_max_budget` is exceeded,
              e.g. {"gpt-4o": ["gpt-4o-mini"]}.
            - model_rpm_limit: Optional[float] - Model-specific rpm limit for user.
              [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
            - mcp_rpm_limit: Optional[dict] - Per-MCP-server rpm limit, keyed by MCP
              server name {"github": 100, "slack": 200}. Enforced for keys and teams
              only; values set on a user are stored but not enforced per user.
            - tag_rpm_limit: Optional[dict] - Per-request-tag rpm limit, keyed by
              request tag {"cell-1": 1000, "cell-2": 500}. Enforced for keys only;
              values set on a user are stored but not enforced per user.
            - model_tpm_limit: Optional[float] - Model-specific tpm limit for user.
              [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
            - spend: Optional[float] - Amount spent by user. Default is 0. Will be
              updated by proxy whenever user is used. You can set duration as seconds
              ("30s"), minutes ("30m"), hours ("30h"), days ("30d"), months ("1mo").
            - agent_id: Optional[str] - The agent id associated with the user.
            - team_id: Optional[str] - [DEPRECATED PARAM] The team id of the user.
              Default is None.
            - duration: Optional[str] - [NOT IMPLEMENTED].
            - key_alias: Optional[str] - [NOT IMPLEMENTED].
            - object_permission: Optional[LiteLLM_ObjectPermissionBase] - internal
              user-specific object permission. Example - {"vector_stores":
              ["vector_store_1"], "mcp_servers": ["github"],
              "mcp_tool_permissions": {"github": ["list_issues"]}}. The MCP grants act
              as a ceiling on every key this user holds. IF null or {} then no object
              permission.
            - prompts: Optional[List[str]] - List of allowed prompts for the user. If
              specified, the user will only be able to use these specific prompts.
            - budget_limits: Optional[list] - List of concurrent budget windows for the
              user. Each window specifies a budget_limit, time_period, and optional
              budget_duration. Example - [{"budget_limit": 10.0, "time_period":
              "1d"}, {"budget_limit": 50.0, "time_period": "7d"}].
        """
        return self._call(
            "user_update_user_update_post",
            "POST",
            "/user/update",
            body_param(update_user_request, name="update_user_request", required=True),
            responses={"200": "UpdateUserResponse"},
            opts=opts,
        )

    user_update_user_update_post_with_http_info = with_http_info(
        user_update_user_update_post
    )
    user_update = user_update_user_update_post
    user_update_with_http_info = user_update_user_update_post_with_http_info

    def bulk_user_update_user_bulk_update_post(
        self,
        bulk_update_user_request: BulkUpdateUserRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BulkUpdateUserResponse:
        """Bulk User Update.

        Bulk update multiple users at once.

        This endpoint allows updating multiple users in a single request. Each user
        update is processed independently - if some updates fail, others will still
        succeed.

        Parameters:
        - users: Optional[List[UpdateUserRequest]] - List of specific user update
          requests
        - all_users: Optional[bool] - Set to true to update all users in the system
        - user_updates: Optional[UpdateUserRequest] - Updates to apply when
          all_users=True

        Returns:
        - results: List of individual update results
        - total_requested: Total number of users requested for update
        - successful_updates: Number of successful updates
        - failed_updates: Number of failed updates

        Example request for specific users:
        ```bash
        curl --location 'http://0.0.0.0:4000/user/bulk_update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "users": [
                {
                    "user_id": "user1",
                    "user_role": "internal_user",
                    "max_budget": 100.0
                },
                {
                    "user_email": "user2@example.com",
                    "user_role": "internal_user_viewer",
                    "max_budget": 50.0
                }
            ]
        }'
        ```

        Example request for all users:
        ```bash
        curl --location 'http://0.0.0.0:4000/user/bulk_update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "all_users": true,
            "user_updates": {
                "user_role": "internal_user",
                "max_budget": 50.0
            }
        }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "bulk_user_update_user_bulk_update_post",
            "POST",
            "/user/bulk_update",
            body_param(
                bulk_update_user_request, name="bulk_update_user_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "BulkUpdateUserResponse"},
            opts=opts,
        )

    bulk_user_update_user_bulk_update_post_with_http_info = with_http_info(
        bulk_user_update_user_bulk_update_post
    )
    bulk_user_update = bulk_user_update_user_bulk_update_post
    bulk_user_update_with_http_info = (
        bulk_user_update_user_bulk_update_post_with_http_info
    )

    def get_users_user_list_get(
        self,
        *,
        role: str | None = None,
        user_ids: str | None = None,
        sso_user_ids: str | None = None,
        user_email: str | None = None,
        search: str | None = None,
        team: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        organization_ids: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UserListResponse:
        """Get Users.

        Get a paginated list of users with filtering and sorting options.

        Parameters:
            role: Optional[str]
                Filter users by role. Can be one of:
                - proxy_admin
                - proxy_admin_viewer
                - internal_user
                - internal_user_viewer
            user_ids: Optional[str]
                Get list of users by user_ids. Comma separated list of user_ids.
            sso_ids: Optional[str]
                Get list of users by sso_ids. Comma separated list of sso_ids.
            user_email: Optional[str]
                Filter users by partial email match
            search: Optional[str]
                Combined search: matches users whose user_id or user_email contains the
                value (case-insensitive)
            team: Optional[str]
                Filter users by team id. Will match if user has this team in their teams
                array.
            page: int
                The page number to return
            page_size: int
                The number of items per page
            sort_by: Optional[str]
                Column to sort by (e.g. 'user_id', 'user_email', 'created_at', 'spend')
            sort_order: Optional[str]
                Sort order ('asc' or 'desc')

        Args:
            role: Filter users by role.
            user_ids: Get list of users by user_ids.
            sso_user_ids: Get list of users by sso_user_id.
            user_email: Filter users by partial email match.
            search: Combined search: matches users whose 'user_id' or 'user_email'
                contains the value (case-insensitive).
            team: Filter users by team id.
            page: Page number.
            page_size: Number of items per page.
            sort_by: Column to sort by (e.g. 'user_id', 'user_email', 'created_at',
                'spend')
            sort_order: Sort order ('asc' or 'desc')
            organization_ids: Filter users by organization membership. Comma-separated
                list of org IDs.
        """
        return self._call(
            "get_users_user_list_get",
            "GET",
            "/user/list",
            query_param("role", role),
            query_param("user_ids", user_ids),
            query_param("sso_user_ids", sso_user_ids),
            query_param("user_email", user_email),
            query_param("search", search),
            query_param("team", team),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("sort_by", sort_by),
            query_param("sort_order", sort_order),
            query_param("organization_ids", organization_ids),
            responses={"200": "UserListResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="users",
                total="total",
                last="total_pages",
            ),
            opts=opts,
        )

    get_users_user_list_get_with_http_info = with_http_info(get_users_user_list_get)
    get_users = get_users_user_list_get
    get_users_with_http_info = get_users_user_list_get_with_http_info

    def delete_user_user_delete_post(
        self,
        delete_user_request: DeleteUserRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> int:
        """Delete User.

        delete user and associated user keys

        ```
        curl --location 'http://0.0.0.0:4000/user/delete'
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        --header 'Content-Type: application/json'
        --data-raw '{
            "user_ids": ["45e3e396-ee08-4a61-a88e-16b3ce7e0849"]
        }'
        ```

        Parameters:
        - user_ids: List[str] - The list of user id's to be deleted.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "delete_user_user_delete_post",
            "POST",
            "/user/delete",
            body_param(delete_user_request, name="delete_user_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "int"},
            opts=opts,
        )

    delete_user_user_delete_post_with_http_info = with_http_info(
        delete_user_user_delete_post
    )
    delete_user = delete_user_user_delete_post
    delete_user_with_http_info = delete_user_user_delete_post_with_http_info

    def get_user_daily_activity_user_daily_activity_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get User Daily Activity.

        [BETA] This is a beta endpoint. It will change.

        Meant to optimize querying spend data for analytics for a user.

        Reads daily spend records that only ever accumulate and are never affected by
        budget resets. Their total can legitimately exceed the `spend` field returned by
        `/v2/user/info`, which is a running budget counter that every budget reset sets
        back to zero (or to the overage above `max_budget` when `budget_rollover` is
        enabled).

        Returns:
        (by date)
        - spend
        - prompt_tokens
        - completion_tokens
        - cache_read_input_tokens
        - cache_creation_input_tokens
        - total_tokens
        - api_requests
        - breakdown by model, api_key, provider

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            page: Page number for pagination.
            page_size: Items per page.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_user_daily_activity_get",
            "GET",
            "/user/daily/activity",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=1000),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
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

    get_user_daily_activity_user_daily_activity_get_with_http_info = with_http_info(
        get_user_daily_activity_user_daily_activity_get
    )
    get_user_daily_activity = get_user_daily_activity_user_daily_activity_get
    get_user_daily_activity_with_http_info = (
        get_user_daily_activity_user_daily_activity_get_with_http_info
    )

    def get_user_daily_activity_aggregated_user_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get User Daily Activity Aggregated.

        Aggregated analytics for a user's daily activity without pagination. Returns the
        same response shape as the paginated endpoint with page metadata set to
        single-page.

        Reads daily spend records that only ever accumulate and are never affected by
        budget resets. Their total can legitimately exceed the `spend` field returned by
        `/v2/user/info`, which is a running budget counter that every budget reset sets
        back to zero (or to the overage above `max_budget` when `budget_rollover` is
        enabled).

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_user_daily_activity_aggregated_get",
            "GET",
            "/user/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated = (
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated_with_http_info = get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info

    def get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get User Daily Activity Aggregated Keys.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get",
            "GET",
            "/user/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys = (
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys_with_http_info = get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info

    def get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get User Daily Activity Aggregated Search.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get",
            "GET",
            "/user/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    )
    get_user_daily_activity_aggregated_search = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    get_user_daily_activity_aggregated_search_with_http_info = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info

    def get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get User Daily Activity Model Top Keys.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/user/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    )
    get_user_daily_activity_model_top_keys = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    get_user_daily_activity_model_top_keys_with_http_info = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_user_daily_activity_export_user_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get User Daily Activity Export.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_export_user_daily_activity_export_get",
            "GET",
            "/user/daily/activity/export",
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
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
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

    def get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityUserPageResponse:
        """Get User Daily Activity Aggregated Users.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get",
            "GET",
            "/user/daily/activity/aggregated/users",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "DailyActivityUserPageResponse"},
            pages=offset_pages("offset", size="limit", items="users"),
            opts=opts,
        )

    get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    )
    get_user_daily_activity_aggregated_users = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    get_user_daily_activity_aggregated_users_with_http_info = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info

    def get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get(
        self,
        *,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> CacheLeakageKeysResponse:
        """Get User Daily Activity Cache Leakage Keys.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get",
            "GET",
            "/user/daily/activity/aggregated/cache_leakage_keys",
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "CacheLeakageKeysResponse"},
            opts=opts,
        )

    get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    )
    get_user_daily_activity_cache_leakage_keys = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    get_user_daily_activity_cache_leakage_keys_with_http_info = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info

    def change_password_user_password_change_post(
        self,
        change_password_request: ChangePasswordRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ChangePasswordResponse:
        """Change Password.

        Change the calling user's own password.

        Only callable with the dashboard session issued by a username/password login;
        SSO sessions and virtual keys are rejected with 403. Requires the current
        password. The new password must differ from the current one and satisfy the
        configured password policy (`general_settings.password_policy_*`: minimum
        length, character classes, and, when enabled, breached-password screening via
        haveibeenpwned.com). A successful change lifts any pending forced password reset
        (`password_reset_required`) on the account.

        Parameters:
        - current_password: str - The user's current password.
        - new_password: str - The password to change to.
        """
        return self._call(
            "change_password_user_password_change_post",
            "POST",
            "/user/password/change",
            body_param(
                change_password_request, name="change_password_request", required=True
            ),
            responses={"200": "ChangePasswordResponse"},
            opts=opts,
        )

    change_password_user_password_change_post_with_http_info = with_http_info(
        change_password_user_password_change_post
    )
    change_password = change_password_user_password_change_post
    change_password_with_http_info = (
        change_password_user_password_change_post_with_http_info
    )

    def bulk_create_users_route_management_v1_users_bulk_post(
        self,
        bulk_new_user_request: BulkNewUserRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> BulkNewUserResponse:
        r"""Bulk Create Users Route.

        Create up to 500 internal users in one request, optionally adding each one to
        teams.

        Every entry in `users` takes the same fields as `/user/new`, with two
        differences: `auto_create_key` defaults to `false` (opt in per user to also get
        a virtual key back) and `send_invite_email` is not supported. Unknown fields are
        rejected with 422. Rows are validated together (duplicate ids or emails, unknown
        teams, roles the caller may not grant), inserted in one statement, and each
        referenced team is written once for all of its new members.

        Rows fail independently: a bad row is reported in `data` with `success: false`
        and an `error`, and the other rows still get created. A user that was created
        but could not be added to one of its teams is reported with `success: true`,
        `teams` listing where they did land, and `error` naming the failed team. The
        whole request is refused with a 403 problem document only if creating the valid
        rows would exceed the license seat limit.

        Example curl:
        ```
        curl -X POST "http://localhost:4000/management/v1/users/bulk" \
        -H "Content-Type: application/json" \
        -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
        -d '{
            "users": [
                {"user_email": "a@example.com", "user_role": "internal_user", "teams": ["team-1"]},
                {"user_email": "b@example.com", "user_role": "internal_user", "auto_create_key": true}
            ]
        }'
        ```

        Returns `data` (one entry per input row, in order, with `user_id`, `user_email`,
        `success`, `teams`, `key`, `error`) and `meta` with `total_requested`, `created`
        and `failed`.
        """
        return self._call(
            "bulk_create_users_route_management_v1_users_bulk_post",
            "POST",
            "/management/v1/users/bulk",
            body_param(
                bulk_new_user_request, name="bulk_new_user_request", required=True
            ),
            responses={"200": "BulkNewUserResponse"},
            opts=opts,
        )

    bulk_create_users_route_management_v1_users_bulk_post_with_http_info = (
        with_http_info(bulk_create_users_route_management_v1_users_bulk_post)
    )
    bulk_create_users_route = bulk_create_users_route_management_v1_users_bulk_post
    bulk_create_users_route_with_http_info = (
        bulk_create_users_route_management_v1_users_bulk_post_with_http_info
    )

    def bulk_delete_users_action_management_v1_users_bulk_delete_post(
        self,
        bulk_delete_user_request: BulkDeleteUserRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BulkDeleteUsersResponse:
        """Bulk Delete Users Action.

        Delete up to 500 users in one call, taking each out of every team it belongs to.
        Same authorization as `/user/delete`: proxy admins may delete anyone, org admins
        only users inside organizations they administer. Unknown body fields are a 422.

        `data` holds one result per requested `user_id`, in request order. A row is
        `success: false` with an `error` when the id is unknown, repeated in the
        request, or outside the caller's scope. Rows that pass those checks are deleted
        together, in one transaction, so either all of them go or none does.

        Example curl:
        ```
        curl --location 'http://0.0.0.0:4000/management/v1/users/bulk_delete'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{"user_ids": ["user-1", "user-2"]}'
        ```

        Args:
            litellm_changed_by: Who the caller is acting for; recorded on the audit log
                entries this call writes.
        """
        return self._call(
            "bulk_delete_users_action_management_v1_users_bulk_delete_post",
            "POST",
            "/management/v1/users/bulk_delete",
            body_param(
                bulk_delete_user_request, name="bulk_delete_user_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "BulkDeleteUsersResponse"},
            opts=opts,
        )

    bulk_delete_users_action_management_v1_users_bulk_delete_post_with_http_info = (
        with_http_info(bulk_delete_users_action_management_v1_users_bulk_delete_post)
    )
    bulk_delete_users_action = (
        bulk_delete_users_action_management_v1_users_bulk_delete_post
    )
    bulk_delete_users_action_with_http_info = (
        bulk_delete_users_action_management_v1_users_bulk_delete_post_with_http_info
    )
