from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    offset_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.delete_organization_request import DeleteOrganizationRequest
    from ..models.export_type import ExportType
    from ..models.lite_llm_organization_membership_table import (
        LiteLLMOrganizationMembershipTable,
    )
    from ..models.lite_llm_organization_table_with_members import (
        LiteLLMOrganizationTableWithMembers,
    )
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.new_organization_request import NewOrganizationRequest
    from ..models.new_organization_response import NewOrganizationResponse
    from ..models.organization_add_member_response import OrganizationAddMemberResponse
    from ..models.organization_member_add_request import OrganizationMemberAddRequest
    from ..models.organization_member_delete_request import (
        OrganizationMemberDeleteRequest,
    )
    from ..models.organization_member_update_request import (
        OrganizationMemberUpdateRequest,
    )
    from ..models.organization_request import OrganizationRequest
    from ..models.organization_update_request_v2 import OrganizationUpdateRequestV2
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )


class OrganizationManagementApi(Api):
    """Operations tagged "organization management"."""

    def get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        organization_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_organization_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Organization Daily Activity Aggregated."""
        return self._call(
            "get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get",
            "GET",
            "/organization/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("organization_ids", organization_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_organization_ids", exclude_organization_ids),
            query_param("timezone", timezone),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get
    )
    get_organization_daily_activity_aggregated = get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get
    get_organization_daily_activity_aggregated_with_http_info = get_organization_daily_activity_aggregated_organization_daily_activity_aggregated_get_with_http_info

    def get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        organization_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_organization_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get Organization Daily Activity Aggregated Keys."""
        return self._call(
            "get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get",
            "GET",
            "/organization/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("organization_ids", organization_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_organization_ids", exclude_organization_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get
    )
    get_organization_daily_activity_aggregated_keys = get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get
    get_organization_daily_activity_aggregated_keys_with_http_info = get_organization_daily_activity_aggregated_keys_organization_daily_activity_aggregated_keys_get_with_http_info

    def get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        organization_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_organization_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get Organization Daily Activity Aggregated Search."""
        return self._call(
            "get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get",
            "GET",
            "/organization/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("organization_ids", organization_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_organization_ids", exclude_organization_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get
    )
    get_organization_daily_activity_aggregated_search = get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get
    get_organization_daily_activity_aggregated_search_with_http_info = get_organization_daily_activity_aggregated_search_organization_daily_activity_aggregated_search_get_with_http_info

    def get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        organization_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_organization_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get Organization Daily Activity Model Top Keys."""
        return self._call(
            "get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/organization/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("organization_ids", organization_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_organization_ids", exclude_organization_ids),
            query_param("timezone", timezone),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get
    )
    get_organization_daily_activity_model_top_keys = get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get
    get_organization_daily_activity_model_top_keys_with_http_info = get_organization_daily_activity_model_top_keys_organization_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_organization_daily_activity_export_organization_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        organization_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_organization_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get Organization Daily Activity Export."""
        return self._call(
            "get_organization_daily_activity_export_organization_daily_activity_export_get",
            "GET",
            "/organization/daily/activity/export",
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
            query_param("organization_ids", organization_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_organization_ids", exclude_organization_ids),
            query_param("timezone", timezone),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_organization_daily_activity_export_organization_daily_activity_export_get_with_http_info = with_http_info(
        get_organization_daily_activity_export_organization_daily_activity_export_get
    )
    get_organization_daily_activity_export = (
        get_organization_daily_activity_export_organization_daily_activity_export_get
    )
    get_organization_daily_activity_export_with_http_info = get_organization_daily_activity_export_organization_daily_activity_export_get_with_http_info

    def new_organization_organization_new_post(
        self,
        new_organization_request: NewOrganizationRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> NewOrganizationResponse:
        """New Organization.

        Allow orgs to own teams

        Set org level budgets + model access.

        Only admins can create orgs.

        # Parameters

        - organization_alias: *str* - The name of the organization.
        - models: *List* - The models the organization has access to.
        - budget_id: *Optional[str]* - The id for a budget (tpm/rpm/max budget) for the
          organization.
        ### IF NO BUDGET ID - CREATE ONE WITH THESE PARAMS ###
        - max_budget: *Optional[float]* - Max budget for org
        - tpm_limit: *Optional[int]* - Max tpm limit for org
        - rpm_limit: *Optional[int]* - Max rpm limit for org
        - tpd_limit: *Optional[int]* - Max tokens per day stored on the org budget.
          Batch submissions enforce tpd_limit at the key, team and end user scopes only.
        - model_rpm_limit: *Optional[Dict[str, int]]* - The RPM (Requests Per Minute)
          limit per model for this organization.
        - model_tpm_limit: *Optional[Dict[str, int]]* - The TPM (Tokens Per Minute)
          limit per model for this organization.
        - max_parallel_requests: *Optional[int]* - [Not Implemented Yet] Max parallel
          requests for org
        - soft_budget: *Optional[float]* - [Not Implemented Yet] Get a slack alert when
          this soft budget is reached. Don't block requests.
        - model_max_budget: *Optional[dict]* - Max budget for a specific model
        - budget_duration: *Optional[str]* - Frequency of reseting org budget
        - metadata: *Optional[dict]* - Metadata for organization, store information for
          organization. Example metadata - {"extra_info": "some info"}
        - blocked: *bool* - Flag indicating if the org is blocked or not - will stop all
          calls from keys with this org_id.
        - tags: *Optional[List[str]]* - Tags for [tracking
          spend](https://litellm.vercel.app/docs/proxy/enterprise#tracking-spend-for-custom-tags)
          and/or doing [tag-based
          routing](https://litellm.vercel.app/docs/proxy/tag_routing).
        - organization_id: *Optional[str]* - The organization id of the team. Default is
          None. Create via `/organization/new`.
        - model_aliases: Optional[dict] - Model aliases for the team.
          [Docs](https://docs.litellm.ai/docs/proxy/team_based_routing#create-team-with-model-alias)
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] -
          organization-specific object permission.
          Example - {"vector_stores": ["vector_store_1", "vector_store_2"]}. IF null or
          {} then no object permission.
        - allowed_models: Optional[List[str]] - List of models the organization is
          allowed to access. If not set, defaults to the models field.
        - temp_budget_increase: *Optional[float]* - Stored on the org budget row but
          only enforced for team member budgets today.
        - temp_budget_expiry: *Optional[str]* - Stored on the org budget row but only
          enforced for team member budgets today.
        Case 1: Create new org **without** a budget_id

        ```bash
        curl --location 'http://0.0.0.0:4000/organization/new'
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        --header 'Content-Type: application/json'
        --data '{
            "organization_alias": "my-secret-org",
            "models": ["model1", "model2"],
            "max_budget": 100
        }'

        ```

        Case 2: Create new org **with** a budget_id

        ```bash
        curl --location 'http://0.0.0.0:4000/organization/new'
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        --header 'Content-Type: application/json'
        --data '{
            "organization_alias": "my-secret-org",
            "models": ["model1", "model2"],
            "budget_id": "428eeaa8-f3ac-4e85-a8fb-7dc8d7aa8689"
        }'
        ```
        """
        return self._call(
            "new_organization_organization_new_post",
            "POST",
            "/organization/new",
            body_param(
                new_organization_request, name="new_organization_request", required=True
            ),
            responses={"200": "NewOrganizationResponse"},
            opts=opts,
        )

    new_organization_organization_new_post_with_http_info = with_http_info(
        new_organization_organization_new_post
    )
    new_organization = new_organization_organization_new_post
    new_organization_with_http_info = (
        new_organization_organization_new_post_with_http_info
    )

    def get_organization_daily_activity_organization_daily_activity_get(
        self,
        *,
        organization_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        exclude_organization_ids: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Organization Daily Activity.

        Get daily activity for specific organizations or all accessible organizations.
        """
        return self._call(
            "get_organization_daily_activity_organization_daily_activity_get",
            "GET",
            "/organization/daily/activity",
            query_param("organization_ids", organization_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("page", page),
            query_param("page_size", page_size),
            query_param("exclude_organization_ids", exclude_organization_ids),
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

    get_organization_daily_activity_organization_daily_activity_get_with_http_info = (
        with_http_info(get_organization_daily_activity_organization_daily_activity_get)
    )
    get_organization_daily_activity = (
        get_organization_daily_activity_organization_daily_activity_get
    )
    get_organization_daily_activity_with_http_info = (
        get_organization_daily_activity_organization_daily_activity_get_with_http_info
    )

    def update_organization_organization_update_patch(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> LiteLLMOrganizationTableWithMembers:
        """Update Organization.

        Update an organization

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "update_organization_organization_update_patch",
            "PATCH",
            "/organization/update",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "LiteLLMOrganizationTableWithMembers"},
            errors={},
            opts=opts,
        )

    update_organization_organization_update_patch_with_http_info = with_http_info(
        update_organization_organization_update_patch
    )
    update_organization = update_organization_organization_update_patch
    update_organization_with_http_info = (
        update_organization_organization_update_patch_with_http_info
    )

    def update_organization_v2_v2_organization_organization_id_patch(
        self,
        organization_id: str,
        organization_update_request_v2: OrganizationUpdateRequestV2 | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMOrganizationTableWithMembers:
        """Update Organization V2.

        Partial update of an organization (RESTful PATCH, RFC 7396 merge-patch
        semantics).

        A sent field is written and an omitted one is left untouched (presence is read
        from ``model_fields_set``). Clear tokens are per field: budget limits and
        ``metadata`` clear with ``null``, ``models`` with ``[]``, and
        ``object_permission`` with ``null`` (it merges when sent, so an empty ``{}`` is
        rejected). ``organization_alias`` is required and cannot be cleared. Validation
        failures return 422; the object-permission upsert, budget-row write, and org-row
        write are one transaction.
        """
        return self._call(
            "update_organization_v2_v2_organization_organization_id_patch",
            "PATCH",
            "/v2/organization/{organization_id}",
            path_param("organization_id", organization_id),
            body_param(
                organization_update_request_v2,
                name="organization_update_request_v2",
                required=True,
            ),
            responses={"200": "LiteLLMOrganizationTableWithMembers"},
            opts=opts,
        )

    update_organization_v2_v2_organization_organization_id_patch_with_http_info = (
        with_http_info(update_organization_v2_v2_organization_organization_id_patch)
    )
    update_organization_v2 = (
        update_organization_v2_v2_organization_organization_id_patch
    )
    update_organization_v2_with_http_info = (
        update_organization_v2_v2_organization_organization_id_patch_with_http_info
    )

    def delete_organization_organization_delete_delete(
        self,
        delete_organization_request: DeleteOrganizationRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMOrganizationTableWithMembers]:
        """Delete Organization.

        Delete an organization

        # Parameters:

        - organization_ids: List[str] - The organization ids to delete.
        """
        return self._call(
            "delete_organization_organization_delete_delete",
            "DELETE",
            "/organization/delete",
            body_param(
                delete_organization_request,
                name="delete_organization_request",
                required=True,
            ),
            responses={"200": "list[LiteLLMOrganizationTableWithMembers]"},
            opts=opts,
        )

    delete_organization_organization_delete_delete_with_http_info = with_http_info(
        delete_organization_organization_delete_delete
    )
    delete_organization = delete_organization_organization_delete_delete
    delete_organization_with_http_info = (
        delete_organization_organization_delete_delete_with_http_info
    )

    def list_organization_organization_list_get(
        self,
        *,
        org_id: str | None = None,
        org_alias: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMOrganizationTableWithMembers]:
        """List Organization.

        Get a list of organizations with optional filtering.

        Parameters:
            org_id: Optional[str]
                Filter organizations by exact organization_id match
            org_alias: Optional[str]
                Filter organizations by partial organization_alias match
                (case-insensitive)

        Example:
        ```
        curl --location --request GET 'http://0.0.0.0:4000/organization/list?org_alias=my-org'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example with org_id:
        ```
        curl --location --request GET 'http://0.0.0.0:4000/organization/list?org_id=123e4567-e89b-12d3-a456-426614174000'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            org_id: Filter organizations by exact organization_id match.
            org_alias: Filter organizations by partial organization_alias match.
                Supports case-insensitive search.
        """
        return self._call(
            "list_organization_organization_list_get",
            "GET",
            "/organization/list",
            query_param("org_id", org_id),
            query_param("org_alias", org_alias),
            responses={"200": "list[LiteLLMOrganizationTableWithMembers]"},
            opts=opts,
        )

    list_organization_organization_list_get_with_http_info = with_http_info(
        list_organization_organization_list_get
    )
    list_organization = list_organization_organization_list_get
    list_organization_with_http_info = (
        list_organization_organization_list_get_with_http_info
    )

    def info_organization_organization_info_get(
        self, organization_id: str, *, opts: RequestOptions | None = None
    ) -> LiteLLMOrganizationTableWithMembers:
        """Info Organization.

        Get the org specific information
        """
        return self._call(
            "info_organization_organization_info_get",
            "GET",
            "/organization/info",
            query_param("organization_id", organization_id, required=True),
            responses={"200": "LiteLLMOrganizationTableWithMembers"},
            opts=opts,
        )

    info_organization_organization_info_get_with_http_info = with_http_info(
        info_organization_organization_info_get
    )
    info_organization = info_organization_organization_info_get
    info_organization_with_http_info = (
        info_organization_organization_info_get_with_http_info
    )

    def deprecated_info_organization_organization_info_post(
        self,
        organization_request: OrganizationRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Deprecated Info Organization.

        DEPRECATED: Use GET /organization/info instead
        """
        return self._call(
            "deprecated_info_organization_organization_info_post",
            "POST",
            "/organization/info",
            body_param(
                organization_request, name="organization_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    deprecated_info_organization_organization_info_post_with_http_info = with_http_info(
        deprecated_info_organization_organization_info_post
    )
    deprecated_info_organization = deprecated_info_organization_organization_info_post
    deprecated_info_organization_with_http_info = (
        deprecated_info_organization_organization_info_post_with_http_info
    )

    def organization_member_add_organization_member_add_post(
        self,
        organization_member_add_request: OrganizationMemberAddRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> OrganizationAddMemberResponse:
        """Organization Member Add.

        [BETA]

        Add new members (either via user_email or user_id) to an organization

        If user doesn't exist, new user row will also be added to User Table

        Only proxy_admin or org_admin of organization, allowed to access this endpoint.

        # Parameters:

        - organization_id: str (required)
        - member: Union[List[Member], Member] (required)
            - role: Literal[LitellmUserRoles] (required)
            - user_id: Optional[str]
            - user_email: Optional[str]

        Note: Either user_id or user_email must be provided for each member.

        Example:
        ```
        curl -X POST 'http://0.0.0.0:4000/organization/member_add'     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H 'Content-Type: application/json'     -d '{
            "organization_id": "45e3e396-ee08-4a61-a88e-16b3ce7e0849",
            "member": {
                "role": "internal_user",
                "user_id": "krrish247652@berri.ai"
            },
            "max_budget_in_organization": 100.0
        }'
        ```

        The following is executed in this function:

        1. Check if organization exists
        2. Creates a new Internal User if the user_id or user_email is not found in
           LiteLLM_UserTable
        3. Add Internal User to the `LiteLLM_OrganizationMembership` table
        """
        return self._call(
            "organization_member_add_organization_member_add_post",
            "POST",
            "/organization/member_add",
            body_param(
                organization_member_add_request,
                name="organization_member_add_request",
                required=True,
            ),
            responses={"200": "OrganizationAddMemberResponse"},
            opts=opts,
        )

    organization_member_add_organization_member_add_post_with_http_info = (
        with_http_info(organization_member_add_organization_member_add_post)
    )
    organization_member_add = organization_member_add_organization_member_add_post
    organization_member_add_with_http_info = (
        organization_member_add_organization_member_add_post_with_http_info
    )

    def organization_member_update_organization_member_update_patch(
        self,
        organization_member_update_request: (
            OrganizationMemberUpdateRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMOrganizationMembershipTable:
        """Organization Member Update.

        Update a member's role in an organization
        """
        return self._call(
            "organization_member_update_organization_member_update_patch",
            "PATCH",
            "/organization/member_update",
            body_param(
                organization_member_update_request,
                name="organization_member_update_request",
                required=True,
            ),
            responses={"200": "LiteLLMOrganizationMembershipTable"},
            opts=opts,
        )

    organization_member_update_organization_member_update_patch_with_http_info = (
        with_http_info(organization_member_update_organization_member_update_patch)
    )
    organization_member_update = (
        organization_member_update_organization_member_update_patch
    )
    organization_member_update_with_http_info = (
        organization_member_update_organization_member_update_patch_with_http_info
    )

    def organization_member_delete_organization_member_delete_delete(
        self,
        organization_member_delete_request: (
            OrganizationMemberDeleteRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Organization Member Delete.

        Delete a member from an organization
        """
        return self._call(
            "organization_member_delete_organization_member_delete_delete",
            "DELETE",
            "/organization/member_delete",
            body_param(
                organization_member_delete_request,
                name="organization_member_delete_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    organization_member_delete_organization_member_delete_delete_with_http_info = (
        with_http_info(organization_member_delete_organization_member_delete_delete)
    )
    organization_member_delete = (
        organization_member_delete_organization_member_delete_delete
    )
    organization_member_delete_with_http_info = (
        organization_member_delete_organization_member_delete_delete_with_http_info
    )
