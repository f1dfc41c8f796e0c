from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    number_pages,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.delete_user_request import DeleteUserRequest
    from ..models.new_user_request import NewUserRequest
    from ..models.new_user_response import NewUserResponse
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )
    from ..models.update_user_request import UpdateUserRequest
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
        - permissions: Optional[dict] - [Not Implemented Yet] User-specific permissions,
          eg. turning off pii masking.
        - metadata: Optional[dict] - Metadata for user, store information for user.
          Example metadata = {"team": "core-infra", "app": "app2", "email":
          "ishaan@berri.ai" }
        - max_parallel_requests: Optional[int] - Rate limit a user based on the number
          of parallel requests. Raises 429 error, if user's parallel requests > x.
        - soft_budget: Optional[float] - Get alerts when user crosses given budget,
          doesn't block requests.
        - model_max_budget: Optional[dict] - Model-specific max budget for user.
          [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-budgets-to-keys)
        - model_rpm_limit: Optional[float] - Model-specific rpm limit for user.
          [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
        - model_tpm_limit: Optional[float] - Model-specific tpm limit for user.
          [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
        - spend: Optional[float] - Amount spent by user. Default is 0. Will be updated
          by proxy whenever user is used. You can set duration as seconds ("30s"),
          minutes ("30m"), hours ("30h"), days ("30d"), months ("1mo").
        - team_id: Optional[str] - [DEPRECATED PARAM] The team id of the user. Default
          is None.
        - duration: Optional[str] - Duration for the key auto-created on `/user/new`.
          Default is None.
        - key_alias: Optional[str] - Alias for the key auto-created on `/user/new`.
          Default is None.
        - sso_user_id: Optional[str] - The id of the user in the SSO provider.
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - internal
          user-specific object permission.
          Example - {"vector_stores": ["vector_store_1", "vector_store_2"]}. IF null or
          {} then no object permission.
        - organizations: List[str] - List of organization id's the user is a member of
        Returns:
        - key: (str) The generated api key for the user
        - expires: (datetime) Datetime object for when key expires.
        - user_id: (str) Unique user id - used for tracking spend across multiple keys
          for same user id.
        - max_budget: (float|None) Max budget for given user.

        Usage Example

        ```shell
         curl -X POST "http://localhost:4000/user/new"      -H "Content-Type: application/json"      -H "Authorization: Bearer sk-1234"      -d '{
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
        self, *, user_id: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """User Info.

        [10/07/2024]
        Note: To get all users (+pagination), use `/user/list` endpoint.

        Use this to get user information. (user row + all user key info)

        Example request
        ```
        curl -X GET 'http://localhost:4000/user/info?user_id=krrish7%40berri.ai'     --header 'Authorization: Bearer sk-1234'
        ```

        Args:
            user_id: User ID in the request parameters.
        """
        return self._call(
            "user_info_user_info_get",
            "GET",
            "/user/info",
            query_param("user_id", user_id),
            responses={"200": "Any"},
            opts=opts,
        )

    user_info_user_info_get_with_http_info = with_http_info(user_info_user_info_get)
    user_info = user_info_user_info_get
    user_info_with_http_info = user_info_user_info_get_with_http_info

    def user_update_user_update_post(
        self,
        update_user_request: UpdateUserRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """User Update.

        Example curl

        ```
        curl --location 'http://0.0.0.0:4000/user/update'     --header 'Authorization: Bearer sk-1234'     --header 'Content-Type: application/json'     --data '{
            "user_id": "test-litellm-user-4",
            "user_role": "proxy_admin_viewer"
        }'
        ```

        Parameters:
            - user_id: Optional[str] - Specify a user id. If not set, a unique id will
              be generated.
            - user_email: Optional[str] - Specify a user email.
            - password: Optional[str] - Specify a user password.
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
            - permissions: Optional[dict] - [Not Implemented Yet] User-specific
              permissions, eg. turning off pii masking.
            - metadata: Optional[dict] - Metadata for user, store information for user.
              Example metadata = {"team": "core-infra", "app": "app2", "email":
              "ishaan@berri.ai" }
            - max_parallel_requests: Optional[int] - Rate limit a user based on the
              number of parallel requests. Raises 429 error, if user's parallel
              requests > x.
            - soft_budget: Optional[float] - Get alerts when user crosses given budget,
              doesn't block requests.
            - model_max_budget: Optional[dict] - Model-specific max budget for user.
              [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-budgets-to-keys)
            - model_rpm_limit: Optional[float] - Model-specific rpm limit for user.
              [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
            - model_tpm_limit: Optional[float] - Model-specific tpm limit for user.
              [Docs](https://docs.litellm.ai/docs/proxy/users#add-model-specific-limits-to-keys)
            - spend: Optional[float] - Amount spent by user. Default is 0. Will be
              updated by proxy whenever user is used. You can set duration as seconds
              ("30s"), minutes ("30m"), hours ("30h"), days ("30d"), months ("1mo").
            - team_id: Optional[str] - [DEPRECATED PARAM] The team id of the user.
              Default is None.
            - duration: Optional[str] - [NOT IMPLEMENTED].
            - key_alias: Optional[str] - [NOT IMPLEMENTED].
            - object_permission: Optional[LiteLLM_ObjectPermissionBase] - internal
              user-specific object permission.
              Example - {"vector_stores": ["vector_store_1", "vector_store_2"]}. IF null
              or {} then no object permission.
        """
        return self._call(
            "user_update_user_update_post",
            "POST",
            "/user/update",
            body_param(update_user_request, name="update_user_request", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    user_update_user_update_post_with_http_info = with_http_info(
        user_update_user_update_post
    )
    user_update = user_update_user_update_post
    user_update_with_http_info = user_update_user_update_post_with_http_info

    def get_users_user_list_get(
        self,
        *,
        role: str | None = None,
        user_ids: str | None = None,
        sso_user_ids: str | None = None,
        user_email: str | None = None,
        team: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
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
            team: Filter users by team id.
            page: Page number.
            page_size: Number of items per page.
            sort_by: Column to sort by (e.g. 'user_id', 'user_email', 'created_at',
                'spend')
            sort_order: Sort order ('asc' or 'desc')
        """
        return self._call(
            "get_users_user_list_get",
            "GET",
            "/user/list",
            query_param("role", role),
            query_param("user_ids", user_ids),
            query_param("sso_user_ids", sso_user_ids),
            query_param("user_email", user_email),
            query_param("team", team),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("sort_by", sort_by),
            query_param("sort_order", sort_order),
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
    ) -> Any:
        """Delete User.

        delete user and associated user keys

        ```
        curl --location 'http://0.0.0.0:4000/user/delete'
        --header 'Authorization: Bearer sk-1234'
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
            responses={"200": "Any"},
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
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get User Daily Activity.

        [BETA] This is a beta endpoint. It will change.

        Meant to optimize querying spend data for analytics for a user.

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
            api_key: Filter by specific API key.
            page: Page number for pagination.
            page_size: Items per page.
        """
        return self._call(
            "get_user_daily_activity_user_daily_activity_get",
            "GET",
            "/user/daily/activity",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=1000),
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
