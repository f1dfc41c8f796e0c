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
    from ..models.block_users import BlockUsers
    from ..models.block_users_response import BlockUsersResponse
    from ..models.customer_response import CustomerResponse
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.delete_customer_request import DeleteCustomerRequest
    from ..models.delete_customers_response import DeleteCustomersResponse
    from ..models.export_type import ExportType
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.new_customer_request import NewCustomerRequest
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )
    from ..models.unblock_users_response import UnblockUsersResponse
    from ..models.update_customer_request import UpdateCustomerRequest


class CustomerManagementApi(Api):
    """Operations tagged "Customer Management"."""

    def get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        end_user_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_end_user_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Customer Daily Activity Aggregated."""
        return self._call(
            "get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get",
            "GET",
            "/customer/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("end_user_ids", end_user_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_end_user_ids", exclude_end_user_ids),
            query_param("timezone", timezone),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get
    )
    get_customer_daily_activity_aggregated = (
        get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get
    )
    get_customer_daily_activity_aggregated_with_http_info = get_customer_daily_activity_aggregated_customer_daily_activity_aggregated_get_with_http_info

    def get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        end_user_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_end_user_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get Customer Daily Activity Aggregated Keys."""
        return self._call(
            "get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get",
            "GET",
            "/customer/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("end_user_ids", end_user_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_end_user_ids", exclude_end_user_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get
    )
    get_customer_daily_activity_aggregated_keys = get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get
    get_customer_daily_activity_aggregated_keys_with_http_info = get_customer_daily_activity_aggregated_keys_customer_daily_activity_aggregated_keys_get_with_http_info

    def get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        end_user_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_end_user_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get Customer Daily Activity Aggregated Search."""
        return self._call(
            "get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get",
            "GET",
            "/customer/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("end_user_ids", end_user_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_end_user_ids", exclude_end_user_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get
    )
    get_customer_daily_activity_aggregated_search = get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get
    get_customer_daily_activity_aggregated_search_with_http_info = get_customer_daily_activity_aggregated_search_customer_daily_activity_aggregated_search_get_with_http_info

    def get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        end_user_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_end_user_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get Customer Daily Activity Model Top Keys."""
        return self._call(
            "get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/customer/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("end_user_ids", end_user_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_end_user_ids", exclude_end_user_ids),
            query_param("timezone", timezone),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get
    )
    get_customer_daily_activity_model_top_keys = get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get
    get_customer_daily_activity_model_top_keys_with_http_info = get_customer_daily_activity_model_top_keys_customer_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_customer_daily_activity_export_customer_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        end_user_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_end_user_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get Customer Daily Activity Export."""
        return self._call(
            "get_customer_daily_activity_export_customer_daily_activity_export_get",
            "GET",
            "/customer/daily/activity/export",
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
            query_param("end_user_ids", end_user_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_end_user_ids", exclude_end_user_ids),
            query_param("timezone", timezone),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_customer_daily_activity_export_customer_daily_activity_export_get_with_http_info = with_http_info(
        get_customer_daily_activity_export_customer_daily_activity_export_get
    )
    get_customer_daily_activity_export = (
        get_customer_daily_activity_export_customer_daily_activity_export_get
    )
    get_customer_daily_activity_export_with_http_info = get_customer_daily_activity_export_customer_daily_activity_export_get_with_http_info

    def block_user_customer_block_post(
        self,
        block_users: BlockUsers | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> BlockUsersResponse:
        """Block User.

        [BETA] Reject calls with this end-user id

        Parameters:
        - user_ids (List[str], required): The unique `user_id`s for the users to block

            (any /chat/completion call with this user={end-user-id} param, will be
            rejected.)

            ```
            curl -X POST "http://0.0.0.0:8000/user/block"
            -H "Authorization: Bearer $LITELLM_MASTER_KEY"
            -d '{
            "user_ids": [<user_id>, ...]
            }'
            ```
        """
        return self._call(
            "block_user_customer_block_post",
            "POST",
            "/customer/block",
            body_param(block_users, name="block_users", required=True),
            responses={"200": "BlockUsersResponse"},
            opts=opts,
        )

    block_user_customer_block_post_with_http_info = with_http_info(
        block_user_customer_block_post
    )
    block_user = block_user_customer_block_post
    block_user_with_http_info = block_user_customer_block_post_with_http_info

    def unblock_user_customer_unblock_post(
        self,
        block_users: BlockUsers | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> UnblockUsersResponse:
        """Unblock User.

        [BETA] Unblock calls with this user id

        Example
        ```
        curl -X POST "http://0.0.0.0:8000/user/unblock"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
        "user_ids": [<user_id>, ...]
        }'
        ```
        """
        return self._call(
            "unblock_user_customer_unblock_post",
            "POST",
            "/customer/unblock",
            body_param(block_users, name="block_users", required=True),
            responses={"200": "UnblockUsersResponse"},
            opts=opts,
        )

    unblock_user_customer_unblock_post_with_http_info = with_http_info(
        unblock_user_customer_unblock_post
    )
    unblock_user = unblock_user_customer_unblock_post
    unblock_user_with_http_info = unblock_user_customer_unblock_post_with_http_info

    def new_end_user_customer_new_post(
        self,
        new_customer_request: NewCustomerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CustomerResponse:
        """New End User.

        Allow creating a new Customer

        Parameters:
        - user_id: str - The unique identifier for the user.
        - alias: Optional[str] - A human-friendly alias for the user.
        - blocked: bool - Flag to allow or disallow requests for this end-user. Default
          is False.
        - max_budget: Optional[float] - The maximum budget allocated to the user. Either
          'max_budget' or 'budget_id' should be provided, not both.
        - budget_id: Optional[str] - The identifier for an existing budget allocated to
          the user. Either 'max_budget' or 'budget_id' should be provided, not both.
        - allowed_model_region: Optional[Union[Literal["eu"], Literal["us"]]] - Require
          all user requests to use models in this specific region.
        - default_model: Optional[str] - If no equivalent model in the allowed region,
          default all requests to this model.
        - models: Optional[list[str]] - Restrict this customer's access to the listed
          models.
        - metadata: Optional[dict] = Metadata for customer, store information for
          customer. Example metadata = {"data_training_opt_out": True}
        - budget_duration: Optional[str] - Budget is reset at the end of specified
          duration. If not set, budget is never reset. You can set duration as seconds
          ("30s"), minutes ("30m"), hours ("30h"), days ("30d").
        - tpm_limit: Optional[int] - [Not Implemented Yet] Specify tpm limit for a given
          customer (Tokens per minute)
        - rpm_limit: Optional[int] - [Not Implemented Yet] Specify rpm limit for a given
          customer (Requests per minute)
        - tpd_limit: Optional[int] - Specify tpd limit for a given customer (Tokens per
          day). Batch submissions are charged against it instead of tpm_limit/rpm_limit
        - model_max_budget: Optional[dict] - [Not Implemented Yet] Specify max budget
          for a given model. Example: {"openai/gpt-4o-mini": {"max_budget": 100.0,
          "budget_duration": "1d"}}
        - max_parallel_requests: Optional[int] - [Not Implemented Yet] Specify max
          parallel requests for a given customer.
        - soft_budget: Optional[float] - [Not Implemented Yet] Get alerts when customer
          crosses given budget, doesn't block requests.
        - spend: Optional[float] - Specify initial spend for a given customer.
        - budget_reset_at: Optional[str] - Specify the date and time when the budget
          should be reset.
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - Customer-specific
          object permissions to control access to resources.
          Supported fields:
            * mcp_servers: List[str] - List of allowed MCP server IDs
            * mcp_access_groups: List[str] - List of MCP access group names
            * mcp_tool_permissions: Dict[str, List[str]] - Map of server ID to allowed
              tool names (e.g., {"server_1": ["tool_a", "tool_b"]})
            * vector_stores: List[str] - List of allowed vector store IDs
            * agents: List[str] - List of allowed agent IDs
            * agent_access_groups: List[str] - List of agent access group names
            Example: {"mcp_servers": ["server_1", "server_2"], "vector_stores":
            ["vector_store_1"], "agents": ["agent_1"]}
            IF null or {} then no object-level restrictions apply.

        - Allow specifying allowed regions
        - Allow specifying default model

        Example curl:
        ```
        curl --location 'http://0.0.0.0:4000/customer/new'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{
                "user_id" : "ishaan-jaff-3",
                "allowed_region": "eu",
                "budget_id": "free_tier",
                "models": ["gpt-4o-mini"],
                "default_model": "azure/gpt-3.5-turbo-eu"
            }'

        # With object permissions
        curl -L -X POST 'http://localhost:4000/customer/new'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H 'Content-Type: application/json'         -d '{
                "user_id": "user_1",
                "object_permission": {
                  "mcp_servers": ["server_1"],
                  "mcp_access_groups": ["public_group"],
                  "vector_stores": ["vector_store_1"]
                }
              }'

            # return end-user object
        ```

        NOTE: This used to be called `/end_user/new`, we will still be maintaining
        compatibility for /end_user/XXX for these endpoints
        """
        return self._call(
            "new_end_user_customer_new_post",
            "POST",
            "/customer/new",
            body_param(
                new_customer_request, name="new_customer_request", required=True
            ),
            responses={"200": "CustomerResponse"},
            opts=opts,
        )

    new_end_user_customer_new_post_with_http_info = with_http_info(
        new_end_user_customer_new_post
    )
    new_end_user = new_end_user_customer_new_post
    new_end_user_with_http_info = new_end_user_customer_new_post_with_http_info

    def end_user_info_customer_info_get(
        self, end_user_id: str, *, opts: RequestOptions | None = None
    ) -> CustomerResponse:
        """End User Info.

        Get information about an end-user. An `end_user` is a customer (external user)
        of the proxy.

        Parameters:
        - end_user_id (str, required): The unique identifier for the end-user

        Example curl:
        ```
        curl -X GET 'http://localhost:4000/customer/info?end_user_id=test-litellm-user-4'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            end_user_id: End User ID in the request parameters.
        """
        return self._call(
            "end_user_info_customer_info_get",
            "GET",
            "/customer/info",
            query_param("end_user_id", end_user_id, required=True),
            responses={"200": "CustomerResponse"},
            opts=opts,
        )

    end_user_info_customer_info_get_with_http_info = with_http_info(
        end_user_info_customer_info_get
    )
    end_user_info = end_user_info_customer_info_get
    end_user_info_with_http_info = end_user_info_customer_info_get_with_http_info

    def update_end_user_customer_update_post(
        self,
        update_customer_request: UpdateCustomerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Update End User.

        Example curl

        Parameters:
        - user_id: str
        - alias: Optional[str] = None # human-friendly alias
        - blocked: bool = False # allow/disallow requests for this end-user
        - max_budget: Optional[float] = None
        - budget_id: Optional[str] = None # give either a budget_id or max_budget
        - allowed_model_region: Optional[AllowedModelRegion] = (
            None  # require all user requests to use models in this specific region
        )
        - default_model: Optional[str] = (
            None  # if no equivalent model in allowed region - default all requests to this model
        )
        - models: Optional[list[str]] = None # omitted or null leaves the allowlist
          unchanged; an empty list clears it
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - Customer-specific
          object permissions to control access to resources.
          Supported fields:
            * mcp_servers: List[str] - List of allowed MCP server IDs
            * mcp_access_groups: List[str] - List of MCP access group names
            * mcp_tool_permissions: Dict[str, List[str]] - Map of server ID to allowed
              tool names
            * vector_stores: List[str] - List of allowed vector store IDs
            * agents: List[str] - List of allowed agent IDs
            * agent_access_groups: List[str] - List of agent access group names
            Example: {"mcp_servers": ["server_1"], "vector_stores": ["vector_store_1"]}
            IF null or {} then no object-level restrictions apply.

        Example curl:
        ```
        curl --location 'http://0.0.0.0:4000/customer/update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "user_id": "test-litellm-user-4",
            "budget_id": "paid_tier",
            "models": ["gpt-4o-mini"]
        }'

        # Updating object permissions
        curl -L -X POST 'http://localhost:4000/customer/update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "user_id": "user_1",
            "object_permission": {
              "mcp_servers": ["server_3"],
              "vector_stores": ["vector_store_2", "vector_store_3"]
            }
          }'

        See below for all params
        ```
        """
        return self._call(
            "update_end_user_customer_update_post",
            "POST",
            "/customer/update",
            body_param(
                update_customer_request, name="update_customer_request", required=True
            ),
            responses={"200": "CustomerResponse"},
            opts=opts,
        )

    update_end_user_customer_update_post_with_http_info = with_http_info(
        update_end_user_customer_update_post
    )
    update_end_user = update_end_user_customer_update_post
    update_end_user_with_http_info = update_end_user_customer_update_post_with_http_info

    def delete_end_user_customer_delete_post(
        self,
        delete_customer_request: DeleteCustomerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> DeleteCustomersResponse:
        """Delete End User.

        Delete multiple end-users.

        Parameters:
        - user_ids (List[str], required): The unique `user_id`s for the users to delete

        Example curl:
        ```
        curl --location 'http://0.0.0.0:4000/customer/delete'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{
                "user_ids" :["ishaan-jaff-5"]
        }'

        See below for all params
        ```
        """
        return self._call(
            "delete_end_user_customer_delete_post",
            "POST",
            "/customer/delete",
            body_param(
                delete_customer_request, name="delete_customer_request", required=True
            ),
            responses={"200": "DeleteCustomersResponse"},
            opts=opts,
        )

    delete_end_user_customer_delete_post_with_http_info = with_http_info(
        delete_end_user_customer_delete_post
    )
    delete_end_user = delete_end_user_customer_delete_post
    delete_end_user_with_http_info = delete_end_user_customer_delete_post_with_http_info

    def list_end_user_customer_list_get(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[CustomerResponse]:
        """List End User.

        [Admin-only] List customers in pages of up to 100, ordered by user ID. Defaults
        to 50 customers per page.

        Example curl:
        ```
        curl --location --request GET 'http://0.0.0.0:4000/customer/list'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            page: Page number.
            page_size: Number of customers per page.
            search: Case-insensitive search by customer ID or alias.
        """
        return self._call(
            "list_end_user_customer_list_get",
            "GET",
            "/customer/list",
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("search", search),
            responses={"200": "list[CustomerResponse]"},
            pages=number_pages("page", size="page_size"),
            opts=opts,
        )

    list_end_user_customer_list_get_with_http_info = with_http_info(
        list_end_user_customer_list_get
    )
    list_end_user = list_end_user_customer_list_get
    list_end_user_with_http_info = list_end_user_customer_list_get_with_http_info

    def get_customer_daily_activity_customer_daily_activity_get(
        self,
        *,
        end_user_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        exclude_end_user_ids: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Customer Daily Activity.

        Get daily activity for specific organizations or all accessible organizations.
        """
        return self._call(
            "get_customer_daily_activity_customer_daily_activity_get",
            "GET",
            "/customer/daily/activity",
            query_param("end_user_ids", end_user_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("page", page),
            query_param("page_size", page_size),
            query_param("exclude_end_user_ids", exclude_end_user_ids),
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

    get_customer_daily_activity_customer_daily_activity_get_with_http_info = (
        with_http_info(get_customer_daily_activity_customer_daily_activity_get)
    )
    get_customer_daily_activity = (
        get_customer_daily_activity_customer_daily_activity_get
    )
    get_customer_daily_activity_with_http_info = (
        get_customer_daily_activity_customer_daily_activity_get_with_http_info
    )
