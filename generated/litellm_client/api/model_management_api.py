from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    number_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.access_group_budget_request import AccessGroupBudgetRequest
    from ..models.access_group_budget_response import AccessGroupBudgetResponse
    from ..models.access_group_info import AccessGroupInfo
    from ..models.auto_router_availability_request import AutoRouterAvailabilityRequest
    from ..models.auto_router_availability_response import (
        AutoRouterAvailabilityResponse,
    )
    from ..models.auto_router_classifier_default_prompt_response import (
        AutoRouterClassifierDefaultPromptResponse,
    )
    from ..models.auto_router_classifier_prompt_preview_request import (
        AutoRouterClassifierPromptPreviewRequest,
    )
    from ..models.auto_router_routing_test_request import AutoRouterRoutingTestRequest
    from ..models.auto_router_routing_test_response import AutoRouterRoutingTestResponse
    from ..models.block_model_request import BlockModelRequest
    from ..models.classification_rubric import ClassificationRubric
    from ..models.complexity_router_config_validation_request import (
        ComplexityRouterConfigValidationRequest,
    )
    from ..models.complexity_router_config_validation_response import (
        ComplexityRouterConfigValidationResponse,
    )
    from ..models.delete_access_group_budget_response import (
        DeleteAccessGroupBudgetResponse,
    )
    from ..models.delete_model_group_response import DeleteModelGroupResponse
    from ..models.deployment import Deployment
    from ..models.done import Done
    from ..models.facet_list_response import FacetListResponse
    from ..models.kubernetes_pods_response import KubernetesPodsResponse
    from ..models.list_access_groups_response import ListAccessGroupsResponse
    from ..models.list_response_model_group_info_proxy import (
        ListResponseModelGroupInfoProxy,
    )
    from ..models.lite_llm_proxy_model_table import LiteLLMProxyModelTable
    from ..models.model_deprecation_response import ModelDeprecationResponse
    from ..models.model_group_info_proxy import ModelGroupInfoProxy
    from ..models.model_group_list import ModelGroupList
    from ..models.model_info_delete import ModelInfoDelete
    from ..models.model_info_list import ModelInfoList
    from ..models.model_list import ModelList
    from ..models.model_object import ModelObject
    from ..models.model_setup import ModelSetup
    from ..models.new_model_group_request import NewModelGroupRequest
    from ..models.new_model_group_response import NewModelGroupResponse
    from ..models.patch_model_request import PatchModelRequest
    from ..models.public_model_hub_info import PublicModelHubInfo
    from ..models.update_deployment import UpdateDeployment
    from ..models.update_model_group_request import UpdateModelGroupRequest
    from ..models.update_public_model_groups_request import (
        UpdatePublicModelGroupsRequest,
    )
    from ..models.update_useful_links_request import UpdateUsefulLinksRequest


class ModelManagementApi(Api):
    """Operations tagged "model management"."""

    def model_list_models_get(
        self,
        *,
        return_wildcard_routes: bool | None = None,
        team_id: str | None = None,
        include_model_access_groups: bool | None = None,
        only_model_access_groups: bool | None = None,
        include_metadata: bool | None = None,
        fallback_type: str | None = None,
        scope: str | None = None,
        healthy_only: bool | None = None,
        client_version: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelList:
        """Model List.

        Use `/model/info` - to get detailed model information, example - pricing, mode,
        etc.

        This is just for compatibility with openai projects like aider.

        Query Parameters:
        - return_wildcard_routes: When true, also list wildcard routes such as
          `openai/*`. Defaults to `general_settings.return_wildcard_routes`, and an
          explicit value on the request wins over it
        - client_version: Sent by Codex CLI (`?client_version=0.159.3`) when it fetches
          a provider's model catalog. When present, the response is Codex's own catalog
          shape (`{"models": [...]}`) built from the same listing, with each model's
          `model_info.service_tiers` as its service tiers and, for a model that Codex
          release does not know, the reasoning efforts `/model_group/info` reports that
          it can parse; absent, the OpenAI shape below is returned
        - include_metadata: Include additional metadata in the response with fallback
          information
        - fallback_type: Type of fallbacks to include ("general", "context_window",
          "content_policy")
          Defaults to "general" when include_metadata=true
        - scope: Optional scope parameter. Currently only accepts "expand". When
          scope=expand is passed, proxy admins, team admins, and org admins will receive
          all proxy models as if they are a proxy admin.
        - healthy_only: When true, hide models whose backing deployments are all marked
          unhealthy by background health checks. Set
          `general_settings.model_list_healthy_only: true` to apply this to every caller
          without the query parameter. Requires `background_health_checks: true` in
          general_settings, plus either `model_list_healthy_only` or
          `enable_health_check_routing` to keep deployment health state cached; without
          health state the listing is returned unfiltered (fail open). Models expanded
          from wildcard routes (e.g. `openai/*`) are not filtered, and nothing is hidden
          when `allowed_fails_policy` is configured (cooldown remains the sole exclusion
          mechanism). Hiding is presentation-only: a hidden model can still be called
          directly.
        """
        return self._call(
            "model_list_models_get",
            "GET",
            "/models",
            query_param("return_wildcard_routes", return_wildcard_routes),
            query_param("team_id", team_id),
            query_param("include_model_access_groups", include_model_access_groups),
            query_param("only_model_access_groups", only_model_access_groups),
            query_param("include_metadata", include_metadata),
            query_param("fallback_type", fallback_type),
            query_param("scope", scope),
            query_param("healthy_only", healthy_only),
            query_param("client_version", client_version),
            responses={"200": "ModelList"},
            opts=opts,
        )

    model_list_models_get_with_http_info = with_http_info(model_list_models_get)

    def model_list_v1_models_get(
        self,
        *,
        return_wildcard_routes: bool | None = None,
        team_id: str | None = None,
        include_model_access_groups: bool | None = None,
        only_model_access_groups: bool | None = None,
        include_metadata: bool | None = None,
        fallback_type: str | None = None,
        scope: str | None = None,
        healthy_only: bool | None = None,
        client_version: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelList:
        """Model List.

        Use `/model/info` - to get detailed model information, example - pricing, mode,
        etc.

        This is just for compatibility with openai projects like aider.

        Query Parameters:
        - return_wildcard_routes: When true, also list wildcard routes such as
          `openai/*`. Defaults to `general_settings.return_wildcard_routes`, and an
          explicit value on the request wins over it
        - client_version: Sent by Codex CLI (`?client_version=0.159.3`) when it fetches
          a provider's model catalog. When present, the response is Codex's own catalog
          shape (`{"models": [...]}`) built from the same listing, with each model's
          `model_info.service_tiers` as its service tiers and, for a model that Codex
          release does not know, the reasoning efforts `/model_group/info` reports that
          it can parse; absent, the OpenAI shape below is returned
        - include_metadata: Include additional metadata in the response with fallback
          information
        - fallback_type: Type of fallbacks to include ("general", "context_window",
          "content_policy")
          Defaults to "general" when include_metadata=true
        - scope: Optional scope parameter. Currently only accepts "expand". When
          scope=expand is passed, proxy admins, team admins, and org admins will receive
          all proxy models as if they are a proxy admin.
        - healthy_only: When true, hide models whose backing deployments are all marked
          unhealthy by background health checks. Set
          `general_settings.model_list_healthy_only: true` to apply this to every caller
          without the query parameter. Requires `background_health_checks: true` in
          general_settings, plus either `model_list_healthy_only` or
          `enable_health_check_routing` to keep deployment health state cached; without
          health state the listing is returned unfiltered (fail open). Models expanded
          from wildcard routes (e.g. `openai/*`) are not filtered, and nothing is hidden
          when `allowed_fails_policy` is configured (cooldown remains the sole exclusion
          mechanism). Hiding is presentation-only: a hidden model can still be called
          directly.
        """
        return self._call(
            "model_list_v1_models_get",
            "GET",
            "/v1/models",
            query_param("return_wildcard_routes", return_wildcard_routes),
            query_param("team_id", team_id),
            query_param("include_model_access_groups", include_model_access_groups),
            query_param("only_model_access_groups", only_model_access_groups),
            query_param("include_metadata", include_metadata),
            query_param("fallback_type", fallback_type),
            query_param("scope", scope),
            query_param("healthy_only", healthy_only),
            query_param("client_version", client_version),
            responses={"200": "ModelList"},
            opts=opts,
        )

    model_list_v1_models_get_with_http_info = with_http_info(model_list_v1_models_get)
    model_list = model_list_v1_models_get
    model_list_with_http_info = model_list_v1_models_get_with_http_info

    def model_info_models_model_id_get(
        self,
        model_id: str,
        *,
        team_id: str | None = None,
        healthy_only: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelObject:
        """Model Info.

        Retrieve information about a specific model accessible to your API key.

        Returns model details only if the model is available to your API key/team.
        Returns 404 if the model doesn't exist or is not accessible.

        Follows OpenAI API specification for individual model retrieval.
        https://platform.openai.com/docs/api-reference/models/retrieve

        Query parameters mirror `/v1/models` so the same caller context (team scoping,
        health filtering, paused deployments) drives both endpoints; the listing's
        public id must resolve to the same internal deployment here.
        """
        return self._call(
            "model_info_models_model_id_get",
            "GET",
            "/models/{model_id}",
            path_param("model_id", model_id),
            query_param("team_id", team_id),
            query_param("healthy_only", healthy_only),
            responses={"200": "ModelObject"},
            opts=opts,
        )

    model_info_models_model_id_get_with_http_info = with_http_info(
        model_info_models_model_id_get
    )

    def model_info_v1_models_model_id_get(
        self,
        model_id: str,
        *,
        team_id: str | None = None,
        healthy_only: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelObject:
        """Model Info.

        Retrieve information about a specific model accessible to your API key.

        Returns model details only if the model is available to your API key/team.
        Returns 404 if the model doesn't exist or is not accessible.

        Follows OpenAI API specification for individual model retrieval.
        https://platform.openai.com/docs/api-reference/models/retrieve

        Query parameters mirror `/v1/models` so the same caller context (team scoping,
        health filtering, paused deployments) drives both endpoints; the listing's
        public id must resolve to the same internal deployment here.
        """
        return self._call(
            "model_info_v1_models_model_id_get",
            "GET",
            "/v1/models/{model_id}",
            path_param("model_id", model_id),
            query_param("team_id", team_id),
            query_param("healthy_only", healthy_only),
            responses={"200": "ModelObject"},
            opts=opts,
        )

    model_info_v1_models_model_id_get_with_http_info = with_http_info(
        model_info_v1_models_model_id_get
    )
    model_info = model_info_v1_models_model_id_get
    model_info_with_http_info = model_info_v1_models_model_id_get_with_http_info

    def model_info_v2_v2_model_info_get(
        self,
        *,
        model: str | None = None,
        user_models_only: bool | None = None,
        include_team_models: bool | None = None,
        debug: bool | None = None,
        page: int | None = None,
        size: int | None = None,
        search: str | None = None,
        model_id: str | None = None,
        use_stored_params: bool | None = None,
        team_id: str | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        blocked: bool | None = None,
        exclude_auto_routers: bool | None = None,
        access_group: str | None = None,
        wildcard_only: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelInfoList:
        r"""Model Info V2.

        Paginated model metadata for proxy deployments (pricing, provider, team access).

        Returns configured router deployments with enriched `model_info` (costs,
        provider, context window, etc.). Sensitive fields such as API keys and api_base
        are omitted.

        Query parameters:
            model: Filter to a single public `model_name`.
            user_models_only: When true, only return models created by the calling user.
            include_team_models: When true, populate `access_via_team_ids` and
                `direct_access` on each model and filter to deployments the caller can
                use.
            page / size: Pagination controls (defaults: page=1, size=50).
            search: Case-insensitive partial match on model name or team public name.
            modelId: Return a single deployment by LiteLLM model id.
            use_stored_params: With modelId, return only persisted litellm_params keys,
                retaining normal redaction.
            teamId: Filter to models with direct access or team membership for this team
                id.
            sortBy / sortOrder: Sort by model_name, created_at, updated_at, costs, or
                status.
            blocked: Filter by routing status (false = active, true = paused).
            access_group: Only return deployments in this model access group.
            wildcard_only: Only return deployments whose `model_name` contains `*`.

        Example request:
        ```
        curl -X GET 'http://localhost:4000/v2/model/info?include_team_models=true&page=1&size=50' \
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example response:
        ```json
        {
            "data": [
                {
                    "model_name": "gpt-4",
                    "litellm_params": {"model": "openai/gpt-4.1"},
                    "model_info": {
                        "id": "abc123",
                        "litellm_provider": "openai",
                        "access_via_team_ids": ["team-1"],
                        "direct_access": true
                    }
                }
            ],
            "total_count": 1,
            "current_page": 1,
            "total_pages": 1,
            "size": 50
        }
        ```

        Args:
            model: Specify the model name (optional)
            user_models_only: Only return models added by this user.
            include_team_models: Return all models across all teams user is in.
            page: Page number.
            size: Page size.
            search: Search model names (case-insensitive partial match)
            model_id: Search for a specific model by its unique ID.
            use_stored_params: With modelId, omit runtime-only litellm_params defaults
                from a DB-stored model's editor view.
            team_id: Filter models by team ID. Returns models with direct_access=True or
                teamId in access_via_team_ids.
            sort_by: Field to sort by. Options: model_name, created_at, updated_at,
                costs, status.
            sort_order: Sort order. Options: asc, desc.
            blocked: Filter by routing status: false = active deployments, true = paused
                (blocked) deployments. Omit to return both.
            exclude_auto_routers: Omit auto-router deployments (litellm model prefixed
                `auto_router/`). They select among deployments rather than being
                deployments themselves, so a caller rendering a deployment list can
                leave them out. Defaults to false, so existing callers are unaffected.
            access_group: Only return deployments whose `model_info.access_groups`
                contains this access group.
            wildcard_only: Only return wildcard deployments, i.e. those whose
                `model_name` contains `*`
        """
        return self._call(
            "model_info_v2_v2_model_info_get",
            "GET",
            "/v2/model/info",
            query_param("model", model),
            query_param("user_models_only", user_models_only),
            query_param("include_team_models", include_team_models),
            query_param("debug", debug),
            query_param("page", page, minimum=1),
            query_param("size", size, minimum=1),
            query_param("search", search),
            query_param("modelId", model_id),
            query_param("use_stored_params", use_stored_params),
            query_param("teamId", team_id),
            query_param("sortBy", sort_by),
            query_param("sortOrder", sort_order),
            query_param("blocked", blocked),
            query_param("exclude_auto_routers", exclude_auto_routers),
            query_param("access_group", access_group),
            query_param("wildcard_only", wildcard_only),
            responses={"200": "ModelInfoList"},
            pages=number_pages(
                "page",
                size="size",
                items="data",
                total="total_count",
                last="total_pages",
            ),
            opts=opts,
        )

    model_info_v2_v2_model_info_get_with_http_info = with_http_info(
        model_info_v2_v2_model_info_get
    )
    model_info_v2 = model_info_v2_v2_model_info_get
    model_info_v2_with_http_info = model_info_v2_v2_model_info_get_with_http_info

    def model_info_v1_v1_model_info_get(
        self,
        *,
        litellm_model_id: str | None = None,
        include_team_models: bool | None = None,
        team_id: str | None = None,
        healthy_only: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelInfoList:
        """Model Info V1.

        Provides more info about each model in /models, including config.yaml
        descriptions (except api key and api base)

        Parameters:
            litellm_model_id: Optional[str] = None (this is the value of
                `x-litellm-model-id` returned in response headers)

            - When litellm_model_id is passed, it will return the info for that specific
              model
            - When litellm_model_id is not passed, it will return the info for all
              models
            - include_team_models: When true, filter to deployments the caller can use
              (same as /v2/model/info).
            - teamId: Filter to models accessible by the given team.
            - healthy_only: When true, hide models whose backing deployments are all
              marked unhealthy by background health checks, matching
              `/v1/models?healthy_only=true`. Set
              `general_settings.model_list_healthy_only: true` to apply this to every
              caller without the query parameter. Requires `background_health_checks:
              true`, plus either `model_list_healthy_only` or
              `enable_health_check_routing` to keep deployment health state cached;
              without health state the listing is returned unfiltered (fail open).
              Ignored when `litellm_model_id` is passed, since that is a direct lookup
              of one deployment rather than a listing. Hiding is
              presentation-only: a hidden model can still be called directly.

        Each model in the list response includes `model_info.access_via_team_ids` and
        `model_info.direct_access` when the proxy database is connected.

        Returns:
            A JSON response whose `data` list holds one entry per model.

        Example Response:
        ```json
        {
            "data": [
                        {
                            "model_name": "fake-openai-endpoint",
                            "litellm_params": {
                                "api_base": "https://exampleopenaiendpoint-production.up.railway.app/",
                                "model": "openai/fake"
                            },
                            "model_info": {
                                "id": "112f74fab24a7a5245d2ced3536dd8f5f9192c57ee6e332af0f0512e08bed5af",
                                "db_model": false
                            }
                        }
                    ]
        }

        ```

        Args:
            include_team_models: When true, filter to deployments the caller can use via
                direct access or team membership.
            team_id: Filter models by team ID. Returns models with direct_access=True or
                teamId in access_via_team_ids.
        """
        return self._call(
            "model_info_v1_v1_model_info_get",
            "GET",
            "/v1/model/info",
            query_param("litellm_model_id", litellm_model_id),
            query_param("include_team_models", include_team_models),
            query_param("teamId", team_id),
            query_param("healthy_only", healthy_only),
            responses={"200": "ModelInfoList"},
            opts=opts,
        )

    model_info_v1_v1_model_info_get_with_http_info = with_http_info(
        model_info_v1_v1_model_info_get
    )
    model_info_v1 = model_info_v1_v1_model_info_get
    model_info_v1_with_http_info = model_info_v1_v1_model_info_get_with_http_info

    def model_info_v1_model_info_get(
        self,
        *,
        litellm_model_id: str | None = None,
        include_team_models: bool | None = None,
        team_id: str | None = None,
        healthy_only: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelInfoList:
        """Model Info V1.

        Provides more info about each model in /models, including config.yaml
        descriptions (except api key and api base)

        Parameters:
            litellm_model_id: Optional[str] = None (this is the value of
                `x-litellm-model-id` returned in response headers)

            - When litellm_model_id is passed, it will return the info for that specific
              model
            - When litellm_model_id is not passed, it will return the info for all
              models
            - include_team_models: When true, filter to deployments the caller can use
              (same as /v2/model/info).
            - teamId: Filter to models accessible by the given team.
            - healthy_only: When true, hide models whose backing deployments are all
              marked unhealthy by background health checks, matching
              `/v1/models?healthy_only=true`. Set
              `general_settings.model_list_healthy_only: true` to apply this to every
              caller without the query parameter. Requires `background_health_checks:
              true`, plus either `model_list_healthy_only` or
              `enable_health_check_routing` to keep deployment health state cached;
              without health state the listing is returned unfiltered (fail open).
              Ignored when `litellm_model_id` is passed, since that is a direct lookup
              of one deployment rather than a listing. Hiding is
              presentation-only: a hidden model can still be called directly.

        Each model in the list response includes `model_info.access_via_team_ids` and
        `model_info.direct_access` when the proxy database is connected.

        Returns:
            A JSON response whose `data` list holds one entry per model.

        Example Response:
        ```json
        {
            "data": [
                        {
                            "model_name": "fake-openai-endpoint",
                            "litellm_params": {
                                "api_base": "https://exampleopenaiendpoint-production.up.railway.app/",
                                "model": "openai/fake"
                            },
                            "model_info": {
                                "id": "112f74fab24a7a5245d2ced3536dd8f5f9192c57ee6e332af0f0512e08bed5af",
                                "db_model": false
                            }
                        }
                    ]
        }

        ```

        Args:
            include_team_models: When true, filter to deployments the caller can use via
                direct access or team membership.
            team_id: Filter models by team ID. Returns models with direct_access=True or
                teamId in access_via_team_ids.
        """
        return self._call(
            "model_info_v1_model_info_get",
            "GET",
            "/model/info",
            query_param("litellm_model_id", litellm_model_id),
            query_param("include_team_models", include_team_models),
            query_param("teamId", team_id),
            query_param("healthy_only", healthy_only),
            responses={"200": "ModelInfoList"},
            opts=opts,
        )

    model_info_v1_model_info_get_with_http_info = with_http_info(
        model_info_v1_model_info_get
    )

    def model_deprecations_v1_model_deprecations_get(
        self, *, warn_within_days: int | None = None, opts: RequestOptions | None = None
    ) -> ModelDeprecationResponse:
        r"""Model Deprecations.

        List models with known deprecation/sunset dates, bucketed by urgency.

        Reads `deprecation_date` metadata from `model_prices_and_context_window.json`
        (and any per-deployment `model_info.deprecation_date` overrides) for the models
        configured on this proxy. An entry also names its `successor_model` when the
        deployment sets `model_info.successor_model`.

        Parameters:
            warn_within_days: Window (in days) used to bucket "imminent" models, 30 by
                default.

        Returns:
            A payload with three lists of `ModelDeprecationInfo` entries:

            - `deprecated`: deprecation date is in the past, so these requests may fail
              at any time.
            - `imminent`: deprecation date is within `warn_within_days` from today.
            - `upcoming`: deprecation date is further out.

        Example:
        ```shell
        curl -X GET 'http://localhost:4000/model/deprecations' \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "model_deprecations_v1_model_deprecations_get",
            "GET",
            "/v1/model/deprecations",
            query_param("warn_within_days", warn_within_days),
            responses={"200": "ModelDeprecationResponse"},
            opts=opts,
        )

    model_deprecations_v1_model_deprecations_get_with_http_info = with_http_info(
        model_deprecations_v1_model_deprecations_get
    )
    model_deprecations = model_deprecations_v1_model_deprecations_get
    model_deprecations_with_http_info = (
        model_deprecations_v1_model_deprecations_get_with_http_info
    )

    def model_deprecations_model_deprecations_get(
        self, *, warn_within_days: int | None = None, opts: RequestOptions | None = None
    ) -> ModelDeprecationResponse:
        r"""Model Deprecations.

        List models with known deprecation/sunset dates, bucketed by urgency.

        Reads `deprecation_date` metadata from `model_prices_and_context_window.json`
        (and any per-deployment `model_info.deprecation_date` overrides) for the models
        configured on this proxy. An entry also names its `successor_model` when the
        deployment sets `model_info.successor_model`.

        Parameters:
            warn_within_days: Window (in days) used to bucket "imminent" models, 30 by
                default.

        Returns:
            A payload with three lists of `ModelDeprecationInfo` entries:

            - `deprecated`: deprecation date is in the past, so these requests may fail
              at any time.
            - `imminent`: deprecation date is within `warn_within_days` from today.
            - `upcoming`: deprecation date is further out.

        Example:
        ```shell
        curl -X GET 'http://localhost:4000/model/deprecations' \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "model_deprecations_model_deprecations_get",
            "GET",
            "/model/deprecations",
            query_param("warn_within_days", warn_within_days),
            responses={"200": "ModelDeprecationResponse"},
            opts=opts,
        )

    model_deprecations_model_deprecations_get_with_http_info = with_http_info(
        model_deprecations_model_deprecations_get
    )

    def model_group_info_model_group_info_get(
        self, *, model_group: str | None = None, opts: RequestOptions | None = None
    ) -> ModelGroupList:
        """Model Group Info.

        Get information about all the deployments on litellm proxy, including
        config.yaml descriptions (except api key and api base)

        - /model_group/info returns all model groups. End users of proxy should use
          /model_group/info since those models will be used for /chat/completions,
          /embeddings, etc.
        - /model_group/info?model_group=rerank-english-v3.0 returns all model groups for
          a specific model group (`model_name` in config.yaml)

        Example Request (All Models):
        ```shell
        curl -X 'GET'     'http://localhost:4000/model_group/info'     -H 'accept: application/json'     -H "x-api-key: $LITELLM_MASTER_KEY"
        ```

        Example Request (Specific Model Group):
        ```shell
        curl -X 'GET'     'http://localhost:4000/model_group/info?model_group=rerank-english-v3.0'     -H 'accept: application/json'     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Request (Specific Wildcard Model Group): (e.g. `model_name: openai/*` on
        config.yaml)
        ```shell
        curl -X 'GET'     'http://localhost:4000/model_group/info?model_group=openai/tts-1'
        -H 'accept: application/json'     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Learn how to use and set wildcard models
        [here](https://docs.litellm.ai/docs/wildcard_routing)

        Example Response:
        ```json
            {
                "data": [
                    {
                    "model_group": "rerank-english-v3.0",
                    "providers": [
                        "cohere"
                    ],
                    "max_input_tokens": null,
                    "max_output_tokens": null,
                    "input_cost_per_token": 0.0,
                    "output_cost_per_token": 0.0,
                    "mode": null,
                    "tpm": null,
                    "rpm": null,
                    "supports_parallel_function_calling": false,
                    "supports_vision": false,
                    "supports_function_calling": false,
                    "supported_openai_params": [
                        "stream",
                        "temperature",
                        "max_tokens",
                        "logit_bias",
                        "top_p",
                        "frequency_penalty",
                        "presence_penalty",
                        "stop",
                        "n",
                        "extra_headers"
                    ]
                    },
                    {
                    "model_group": "gpt-3.5-turbo",
                    "providers": [
                        "openai"
                    ],
                    "max_input_tokens": 16385.0,
                    "max_output_tokens": 4096.0,
                    "input_cost_per_token": 1.5e-06,
                    "output_cost_per_token": 2e-06,
                    "mode": "chat",
                    "tpm": null,
                    "rpm": null,
                    "supports_parallel_function_calling": false,
                    "supports_vision": false,
                    "supports_function_calling": true,
                    "supported_openai_params": [
                        "frequency_penalty",
                        "logit_bias",
                        "logprobs",
                        "top_logprobs",
                        "max_tokens",
                        "max_completion_tokens",
                        "n",
                        "presence_penalty",
                        "seed",
                        "stop",
                        "stream",
                        "stream_options",
                        "temperature",
                        "top_p",
                        "tools",
                        "tool_choice",
                        "function_call",
                        "functions",
                        "max_retries",
                        "extra_headers",
                        "parallel_tool_calls",
                        "response_format"
                    ]
                    },
                    {
                    "model_group": "llava-hf",
                    "providers": [
                        "openai"
                    ],
                    "max_input_tokens": null,
                    "max_output_tokens": null,
                    "input_cost_per_token": 0.0,
                    "output_cost_per_token": 0.0,
                    "mode": null,
                    "tpm": null,
                    "rpm": null,
                    "supports_parallel_function_calling": false,
                    "supports_vision": true,
                    "supports_function_calling": false,
                    "supported_openai_params": [
                        "frequency_penalty",
                        "logit_bias",
                        "logprobs",
                        "top_logprobs",
                        "max_tokens",
                        "max_completion_tokens",
                        "n",
                        "presence_penalty",
                        "seed",
                        "stop",
                        "stream",
                        "stream_options",
                        "temperature",
                        "top_p",
                        "tools",
                        "tool_choice",
                        "function_call",
                        "functions",
                        "max_retries",
                        "extra_headers",
                        "parallel_tool_calls",
                        "response_format"
                    ]
                    }
                ]
                }
        ```
        """
        return self._call(
            "model_group_info_model_group_info_get",
            "GET",
            "/model_group/info",
            query_param("model_group", model_group),
            responses={"200": "ModelGroupList"},
            opts=opts,
        )

    model_group_info_model_group_info_get_with_http_info = with_http_info(
        model_group_info_model_group_info_get
    )
    model_group_info = model_group_info_model_group_info_get
    model_group_info_with_http_info = (
        model_group_info_model_group_info_get_with_http_info
    )

    def public_model_hub_public_model_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[ModelGroupInfoProxy]:
        """Public Model Hub."""
        return self._call(
            "public_model_hub_public_model_hub_get",
            "GET",
            "/public/model_hub",
            responses={"200": "list[ModelGroupInfoProxy]"},
            errors={},
            security=(),
            opts=opts,
        )

    public_model_hub_public_model_hub_get_with_http_info = with_http_info(
        public_model_hub_public_model_hub_get
    )
    public_model_hub = public_model_hub_public_model_hub_get
    public_model_hub_with_http_info = (
        public_model_hub_public_model_hub_get_with_http_info
    )

    def public_model_hub_info_public_model_hub_info_get(
        self, *, opts: RequestOptions | None = None
    ) -> PublicModelHubInfo:
        """Public Model Hub Info."""
        return self._call(
            "public_model_hub_info_public_model_hub_info_get",
            "GET",
            "/public/model_hub/info",
            responses={"200": "PublicModelHubInfo"},
            errors={},
            security=(),
            opts=opts,
        )

    public_model_hub_info_public_model_hub_info_get_with_http_info = with_http_info(
        public_model_hub_info_public_model_hub_info_get
    )
    public_model_hub_info = public_model_hub_info_public_model_hub_info_get
    public_model_hub_info_with_http_info = (
        public_model_hub_info_public_model_hub_info_get_with_http_info
    )

    def get_litellm_model_cost_map_public_litellm_model_cost_map_get(
        self, *, catalog_only: bool | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Get Litellm Model Cost Map.

        Public endpoint to get the LiteLLM model cost map. Returns pricing information
        for all supported models. With catalog_only=true, returns the catalog as loaded,
        without entries registered at runtime for proxy deployments.
        """
        return self._call(
            "get_litellm_model_cost_map_public_litellm_model_cost_map_get",
            "GET",
            "/public/litellm_model_cost_map",
            query_param("catalog_only", catalog_only),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    get_litellm_model_cost_map_public_litellm_model_cost_map_get_with_http_info = (
        with_http_info(get_litellm_model_cost_map_public_litellm_model_cost_map_get)
    )
    get_litellm_model_cost_map = (
        get_litellm_model_cost_map_public_litellm_model_cost_map_get
    )
    get_litellm_model_cost_map_with_http_info = (
        get_litellm_model_cost_map_public_litellm_model_cost_map_get_with_http_info
    )

    def public_model_hub_list_public_v1_model_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListResponseModelGroupInfoProxy:
        """Public Model Hub List.

        The public model groups this proxy publishes, paged, sortable, searchable and
        filterable, for the public Model Hub page. No authentication.

        A rejected request answers with the parameters, sort fields and filter operators
        it would have accepted, so the accepted set stays discoverable from the endpoint
        itself rather than from a copy of the spec kept here.

        Example curl:
        ```
        curl --location --globoff         'http://0.0.0.0:4000/public/v1/model_hub?sort=-input_cost_per_token&filter[mode][in]=chat&page_size=25'
        ```
        """
        return self._call(
            "public_model_hub_list_public_v1_model_hub_get",
            "GET",
            "/public/v1/model_hub",
            responses={"200": "ListResponseModelGroupInfoProxy"},
            errors={},
            opts=opts,
        )

    public_model_hub_list_public_v1_model_hub_get_with_http_info = with_http_info(
        public_model_hub_list_public_v1_model_hub_get
    )
    public_model_hub_list = public_model_hub_list_public_v1_model_hub_get
    public_model_hub_list_with_http_info = (
        public_model_hub_list_public_v1_model_hub_get_with_http_info
    )

    def public_model_hub_facet_public_v1_model_hub_facet_get(
        self,
        facet: Literal["providers", "modes", "features"],
        *,
        opts: RequestOptions | None = None,
    ) -> FacetListResponse:
        """Public Model Hub Facet.

        The distinct providers, modes or features across the published model groups, for
        the Model Hub's filter dropdowns. No authentication.

        Carries the same filters and search as the list route, so a dropdown offers
        exactly the values the table can show: asking for providers under
        `filter[mode][in]=chat` lists only the providers that serve a chat model.

        Example curl:
        ```
        curl --location --globoff         'http://0.0.0.0:4000/public/v1/model_hub/providers?filter[mode][in]=chat&page_size=50'
        ```
        """
        return self._call(
            "public_model_hub_facet_public_v1_model_hub_facet_get",
            "GET",
            "/public/v1/model_hub/{facet}",
            path_param("facet", facet, enum=("providers", "modes", "features")),
            responses={"200": "FacetListResponse"},
            opts=opts,
        )

    public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info = (
        with_http_info(public_model_hub_facet_public_v1_model_hub_facet_get)
    )
    public_model_hub_facet = public_model_hub_facet_public_v1_model_hub_facet_get
    public_model_hub_facet_with_http_info = (
        public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info
    )

    def get_kubernetes_pods_model_model_id_kubernetes_pods_get(
        self, model_id: str, *, opts: RequestOptions | None = None
    ) -> KubernetesPodsResponse:
        """Get Kubernetes Pods."""
        return self._call(
            "get_kubernetes_pods_model_model_id_kubernetes_pods_get",
            "GET",
            "/model/{model_id}/kubernetes_pods",
            path_param("model_id", model_id),
            responses={"200": "KubernetesPodsResponse"},
            opts=opts,
        )

    get_kubernetes_pods_model_model_id_kubernetes_pods_get_with_http_info = (
        with_http_info(get_kubernetes_pods_model_model_id_kubernetes_pods_get)
    )
    get_kubernetes_pods = get_kubernetes_pods_model_model_id_kubernetes_pods_get
    get_kubernetes_pods_with_http_info = (
        get_kubernetes_pods_model_model_id_kubernetes_pods_get_with_http_info
    )

    def patch_model_model_model_id_update_patch(
        self,
        model_id: str,
        patch_model_request: PatchModelRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Patch Model.

        PATCH Endpoint for partial model updates.

        Only updates the fields specified in the request while preserving other existing
        values. Follows proper PATCH semantics by only modifying provided fields.

        Args:
            model_id: The ID of the model to update
            patch_data: The fields to update and their new values
            user_api_key_dict: User authentication information

        Returns:
            Updated model information

        Raises:
            ProxyException: For various error conditions including authentication and
                database errors
        """
        return self._call(
            "patch_model_model_model_id_update_patch",
            "PATCH",
            "/model/{model_id}/update",
            path_param("model_id", model_id),
            body_param(patch_model_request, name="patch_model_request", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    patch_model_model_model_id_update_patch_with_http_info = with_http_info(
        patch_model_model_model_id_update_patch
    )
    patch_model = patch_model_model_model_id_update_patch
    patch_model_with_http_info = patch_model_model_model_id_update_patch_with_http_info

    def block_model_model_block_post(
        self,
        block_model_request: BlockModelRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMProxyModelTable | None:
        """Block Model.

        Block a DB-stored model deployment from serving requests.

        Parameters:
        - model_id: str - The model deployment id to block.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "block_model_model_block_post",
            "POST",
            "/model/block",
            body_param(block_model_request, name="block_model_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "LiteLLMProxyModelTable | None"},
            opts=opts,
        )

    block_model_model_block_post_with_http_info = with_http_info(
        block_model_model_block_post
    )
    block_model = block_model_model_block_post
    block_model_with_http_info = block_model_model_block_post_with_http_info

    def unblock_model_model_unblock_post(
        self,
        block_model_request: BlockModelRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMProxyModelTable | None:
        """Unblock Model.

        Unblock a DB-stored model deployment so it can serve requests again.

        Parameters:
        - model_id: str - The model deployment id to unblock.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "unblock_model_model_unblock_post",
            "POST",
            "/model/unblock",
            body_param(block_model_request, name="block_model_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "LiteLLMProxyModelTable | None"},
            opts=opts,
        )

    unblock_model_model_unblock_post_with_http_info = with_http_info(
        unblock_model_model_unblock_post
    )
    unblock_model = unblock_model_model_unblock_post
    unblock_model_with_http_info = unblock_model_model_unblock_post_with_http_info

    def delete_model_model_delete_post(
        self,
        model_info_delete: ModelInfoDelete | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Done:
        """Delete Model.

        Allows deleting models in the model list in the config.yaml
        """
        return self._call(
            "delete_model_model_delete_post",
            "POST",
            "/model/delete",
            body_param(model_info_delete, name="model_info_delete", required=True),
            responses={"200": "Done"},
            opts=opts,
        )

    delete_model_model_delete_post_with_http_info = with_http_info(
        delete_model_model_delete_post
    )
    delete_model = delete_model_model_delete_post
    delete_model_with_http_info = delete_model_model_delete_post_with_http_info

    def add_new_model_model_new_post(
        self,
        deployment: Deployment | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ModelSetup:
        """Add New Model.

        Allows adding new models to the model list in the config.yaml
        """
        return self._call(
            "add_new_model_model_new_post",
            "POST",
            "/model/new",
            body_param(deployment, name="deployment", required=True),
            responses={"200": "ModelSetup"},
            opts=opts,
        )

    add_new_model_model_new_post_with_http_info = with_http_info(
        add_new_model_model_new_post
    )
    add_new_model = add_new_model_model_new_post
    add_new_model_with_http_info = add_new_model_model_new_post_with_http_info

    def update_model_model_update_post(
        self,
        update_deployment: UpdateDeployment | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ModelSetup:
        """Update Model.

        Edit existing model params
        """
        return self._call(
            "update_model_model_update_post",
            "POST",
            "/model/update",
            body_param(update_deployment, name="update_deployment", required=True),
            responses={"200": "ModelSetup"},
            opts=opts,
        )

    update_model_model_update_post_with_http_info = with_http_info(
        update_model_model_update_post
    )
    update_model = update_model_model_update_post
    update_model_with_http_info = update_model_model_update_post_with_http_info

    def update_public_model_groups_model_group_make_public_post(
        self,
        update_public_model_groups_request: (
            UpdatePublicModelGroupsRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Public Model Groups.

        Update which model groups are public
        """
        return self._call(
            "update_public_model_groups_model_group_make_public_post",
            "POST",
            "/model_group/make_public",
            body_param(
                update_public_model_groups_request,
                name="update_public_model_groups_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_public_model_groups_model_group_make_public_post_with_http_info = (
        with_http_info(update_public_model_groups_model_group_make_public_post)
    )
    update_public_model_groups = update_public_model_groups_model_group_make_public_post
    update_public_model_groups_with_http_info = (
        update_public_model_groups_model_group_make_public_post_with_http_info
    )

    def update_useful_links_model_hub_update_useful_links_post(
        self,
        update_useful_links_request: UpdateUsefulLinksRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Useful Links.

        Update useful links
        """
        return self._call(
            "update_useful_links_model_hub_update_useful_links_post",
            "POST",
            "/model_hub/update_useful_links",
            body_param(
                update_useful_links_request,
                name="update_useful_links_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_useful_links_model_hub_update_useful_links_post_with_http_info = (
        with_http_info(update_useful_links_model_hub_update_useful_links_post)
    )
    update_useful_links = update_useful_links_model_hub_update_useful_links_post
    update_useful_links_with_http_info = (
        update_useful_links_model_hub_update_useful_links_post_with_http_info
    )

    def get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get(
        self,
        *,
        context_window_size: int | None = None,
        tier_labels: str | None = None,
        classification_rubric: ClassificationRubric | str | None = None,
        opts: RequestOptions | None = None,
    ) -> AutoRouterClassifierDefaultPromptResponse:
        """Get Auto Router Classifier Default Prompt.

        Get the built-in system prompt used by an auto-router's LLM classifier
        """
        return self._call(
            "get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get",
            "GET",
            "/auto_router/classifier/default_prompt",
            query_param("context_window_size", context_window_size),
            query_param("tier_labels", tier_labels),
            query_param(
                "classification_rubric",
                classification_rubric,
                enum=("legacy", "agentic", "chat", "business"),
            ),
            responses={"200": "AutoRouterClassifierDefaultPromptResponse"},
            opts=opts,
        )

    get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get_with_http_info = with_http_info(
        get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get
    )
    get_auto_router_classifier_default_prompt = get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get
    get_auto_router_classifier_default_prompt_with_http_info = get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get_with_http_info

    def preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post(
        self,
        auto_router_classifier_prompt_preview_request: (
            AutoRouterClassifierPromptPreviewRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> AutoRouterClassifierDefaultPromptResponse:
        """Preview Auto Router Classifier Prompt.

        Get the system prompt an auto-router's LLM classifier sends for an edited tier
        set
        """
        return self._call(
            "preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post",
            "POST",
            "/auto_router/classifier/default_prompt",
            body_param(
                auto_router_classifier_prompt_preview_request,
                name="auto_router_classifier_prompt_preview_request",
                required=True,
            ),
            responses={"200": "AutoRouterClassifierDefaultPromptResponse"},
            opts=opts,
        )

    preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post_with_http_info = with_http_info(
        preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post
    )
    preview_auto_router_classifier_prompt = (
        preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post
    )
    preview_auto_router_classifier_prompt_with_http_info = preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post_with_http_info

    def create_model_group_access_group_new_post(
        self,
        new_model_group_request: NewModelGroupRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> NewModelGroupResponse:
        r"""Create Model Group.

        Create a new access group containing multiple model names.

        An access group is a named collection of model groups that can be referenced by
        teams/keys for simplified access control.

        Example:
        ```bash
        curl -X POST 'http://localhost:4000/access_group/new' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
          -H 'Content-Type: application/json' \
          -d '{
            "access_group": "production-models",
            "model_names": ["gpt-4", "claude-3-opus", "gemini-pro"]
          }'
        ```

        Parameters:
        - access_group: str - The access group name (e.g., "production-models")
        - model_names: List[str] - List of existing model groups to include

        Returns:
        - NewModelGroupResponse with the created access group details

        Raises:
        - HTTPException 400: If any model names don't exist
        - HTTPException 500: If database operations fail
        """
        return self._call(
            "create_model_group_access_group_new_post",
            "POST",
            "/access_group/new",
            body_param(
                new_model_group_request, name="new_model_group_request", required=True
            ),
            responses={"200": "NewModelGroupResponse"},
            opts=opts,
        )

    create_model_group_access_group_new_post_with_http_info = with_http_info(
        create_model_group_access_group_new_post
    )
    create_model_group = create_model_group_access_group_new_post
    create_model_group_with_http_info = (
        create_model_group_access_group_new_post_with_http_info
    )

    def list_access_groups_access_group_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListAccessGroupsResponse:
        r"""List Access Groups.

        List all access groups.

        Returns a list of all access groups with their model names, deployment counts,
        shared budget and the spend drawn against it.

        Example:
        ```bash
        curl -X GET 'http://localhost:4000/access_group/list' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Returns:
        - ListAccessGroupsResponse with all access groups
        """
        return self._call(
            "list_access_groups_access_group_list_get",
            "GET",
            "/access_group/list",
            responses={"200": "ListAccessGroupsResponse"},
            errors={},
            opts=opts,
        )

    list_access_groups_access_group_list_get_with_http_info = with_http_info(
        list_access_groups_access_group_list_get
    )
    list_access_groups = list_access_groups_access_group_list_get
    list_access_groups_with_http_info = (
        list_access_groups_access_group_list_get_with_http_info
    )

    def get_access_group_info_access_group_access_group_info_get(
        self, access_group: str, *, opts: RequestOptions | None = None
    ) -> AccessGroupInfo:
        r"""Get Access Group Info.

        Get information about a specific access group.

        Example:
        ```bash
        curl -X GET 'http://localhost:4000/access_group/production-models/info' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Parameters:
        - access_group: str - The access group name (URL path parameter)

        Returns:
        - AccessGroupInfo with the access group details, its shared budget and its spend

        Raises:
        - HTTPException 404: If access group not found
        """
        return self._call(
            "get_access_group_info_access_group_access_group_info_get",
            "GET",
            "/access_group/{access_group}/info",
            path_param("access_group", access_group),
            responses={"200": "AccessGroupInfo"},
            opts=opts,
        )

    get_access_group_info_access_group_access_group_info_get_with_http_info = (
        with_http_info(get_access_group_info_access_group_access_group_info_get)
    )
    get_access_group_info = get_access_group_info_access_group_access_group_info_get
    get_access_group_info_with_http_info = (
        get_access_group_info_access_group_access_group_info_get_with_http_info
    )

    def update_access_group_access_group_access_group_update_put(
        self,
        access_group: str,
        update_model_group_request: UpdateModelGroupRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> NewModelGroupResponse:
        r"""Update Access Group.

        Update an access group's model names.

        This will:
        1. Add the access group to all deployments for the new model_names list
        2. Remove the access group from every other deployment

        Example:
        ```bash
        curl -X PUT 'http://localhost:4000/access_group/production-models/update' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
          -H 'Content-Type: application/json' \
          -d '{
            "model_names": ["gpt-4", "claude-3-sonnet"]
          }'
        ```

        Parameters:
        - access_group: str - The access group name (URL path parameter)
        - model_names: List[str] - New list of model groups to include

        Returns:
        - NewModelGroupResponse with the updated access group details

        Raises:
        - HTTPException 400: If any model names don't exist
        - HTTPException 404: If access group not found
        - HTTPException 409: If another edit holds the group or one of its models for 30
          s
        """
        return self._call(
            "update_access_group_access_group_access_group_update_put",
            "PUT",
            "/access_group/{access_group}/update",
            path_param("access_group", access_group),
            body_param(
                update_model_group_request,
                name="update_model_group_request",
                required=True,
            ),
            responses={"200": "NewModelGroupResponse"},
            opts=opts,
        )

    update_access_group_access_group_access_group_update_put_with_http_info = (
        with_http_info(update_access_group_access_group_access_group_update_put)
    )
    update_access_group = update_access_group_access_group_access_group_update_put
    update_access_group_with_http_info = (
        update_access_group_access_group_access_group_update_put_with_http_info
    )

    def delete_access_group_access_group_access_group_delete_delete(
        self, access_group: str, *, opts: RequestOptions | None = None
    ) -> DeleteModelGroupResponse:
        r"""Delete Access Group.

        Delete an access group.

        Removes the access group from all deployments that have it.

        Example:
        ```bash
        curl -X DELETE 'http://localhost:4000/access_group/production-models/delete' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Parameters:
        - access_group: str - The access group name (URL path parameter)

        Returns:
        - DeleteModelGroupResponse with deletion details

        Raises:
        - HTTPException 404: If access group not found
        """
        return self._call(
            "delete_access_group_access_group_access_group_delete_delete",
            "DELETE",
            "/access_group/{access_group}/delete",
            path_param("access_group", access_group),
            responses={"200": "DeleteModelGroupResponse"},
            opts=opts,
        )

    delete_access_group_access_group_access_group_delete_delete_with_http_info = (
        with_http_info(delete_access_group_access_group_access_group_delete_delete)
    )
    delete_access_group = delete_access_group_access_group_access_group_delete_delete
    delete_access_group_with_http_info = (
        delete_access_group_access_group_access_group_delete_delete_with_http_info
    )

    def get_access_group_budget_access_group_access_group_budget_get(
        self, access_group: str, *, opts: RequestOptions | None = None
    ) -> AccessGroupBudgetResponse:
        r"""Get Access Group Budget.

        Get the shared budget of an access group, and the spend drawn against it.

        Example:
        ```bash
        curl -X GET 'http://localhost:4000/access_group/production-models/budget' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Parameters:
        - access_group: str - The access group name (URL path parameter)

        Returns:
        - AccessGroupBudgetResponse; budget is null when the group has no budget set

        Raises:
        - HTTPException 404: If access group not found
        """
        return self._call(
            "get_access_group_budget_access_group_access_group_budget_get",
            "GET",
            "/access_group/{access_group}/budget",
            path_param("access_group", access_group),
            responses={"200": "AccessGroupBudgetResponse"},
            opts=opts,
        )

    get_access_group_budget_access_group_access_group_budget_get_with_http_info = (
        with_http_info(get_access_group_budget_access_group_access_group_budget_get)
    )
    get_access_group_budget = (
        get_access_group_budget_access_group_access_group_budget_get
    )
    get_access_group_budget_with_http_info = (
        get_access_group_budget_access_group_access_group_budget_get_with_http_info
    )

    def set_access_group_budget_access_group_access_group_budget_put(
        self,
        access_group: str,
        access_group_budget_request: AccessGroupBudgetRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupBudgetResponse:
        r"""Set Access Group Budget.

        Set or replace the shared budget of an access group. Idempotent.

        Every key that can reach a model in the group draws from this one budget.

        Example:
        ```bash
        curl -X PUT 'http://localhost:4000/access_group/production-models/budget' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
          -H 'Content-Type: application/json' \
          -d '{
            "max_budget": 100.0,
            "budget_duration": "30d"
          }'
        ```

        Parameters:
        - access_group: str - The access group name (URL path parameter)
        - max_budget: Optional[float] - Requests fail once the group's shared spend
          exceeds this
        - soft_budget: Optional[float] - Fires an alert when reached; requests still
          succeed
        - budget_duration: Optional[str] - Frequency of resetting the group's spend
          (e.g. '30d')
        - budget_id: Optional[str] - Link an existing budget instead of creating one

        Returns:
        - AccessGroupBudgetResponse with the stored budget and current spend

        Raises:
        - HTTPException 400: If no budget field is given, or budget_duration cannot be
          parsed
        - HTTPException 404: If access group not found
        """
        return self._call(
            "set_access_group_budget_access_group_access_group_budget_put",
            "PUT",
            "/access_group/{access_group}/budget",
            path_param("access_group", access_group),
            body_param(
                access_group_budget_request,
                name="access_group_budget_request",
                required=True,
            ),
            responses={"200": "AccessGroupBudgetResponse"},
            opts=opts,
        )

    set_access_group_budget_access_group_access_group_budget_put_with_http_info = (
        with_http_info(set_access_group_budget_access_group_access_group_budget_put)
    )
    set_access_group_budget = (
        set_access_group_budget_access_group_access_group_budget_put
    )
    set_access_group_budget_with_http_info = (
        set_access_group_budget_access_group_access_group_budget_put_with_http_info
    )

    def delete_access_group_budget_access_group_access_group_budget_delete(
        self, access_group: str, *, opts: RequestOptions | None = None
    ) -> DeleteAccessGroupBudgetResponse:
        r"""Delete Access Group Budget.

        Clear the shared budget of an access group, leaving the group itself in place.

        Example:
        ```bash
        curl -X DELETE 'http://localhost:4000/access_group/production-models/budget' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Parameters:
        - access_group: str - The access group name (URL path parameter)

        Returns:
        - DeleteAccessGroupBudgetResponse; budget_deleted is false when there was
          nothing to clear

        Raises:
        - HTTPException 404: If access group not found
        """
        return self._call(
            "delete_access_group_budget_access_group_access_group_budget_delete",
            "DELETE",
            "/access_group/{access_group}/budget",
            path_param("access_group", access_group),
            responses={"200": "DeleteAccessGroupBudgetResponse"},
            opts=opts,
        )

    delete_access_group_budget_access_group_access_group_budget_delete_with_http_info = with_http_info(
        delete_access_group_budget_access_group_access_group_budget_delete
    )
    delete_access_group_budget = (
        delete_access_group_budget_access_group_access_group_budget_delete
    )
    delete_access_group_budget_with_http_info = delete_access_group_budget_access_group_access_group_budget_delete_with_http_info

    def validate_complexity_router_config_auto_router_validate_complexity_router_config_post(
        self,
        complexity_router_config_validation_request: (
            ComplexityRouterConfigValidationRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> ComplexityRouterConfigValidationResponse:
        """Validate Complexity Router Config.

        Validate a complexity-router config without saving it.

        Runs the same check every write path runs (the router's own pydantic model), so
        a form can show the backend's exact verdict while the operator is still editing
        rather than after a rejected save. Uses the same team opt-in and model-access
        checks as configuration writes for members. Nothing is created, routed, or
        billed.
        """
        return self._call(
            "validate_complexity_router_config_auto_router_validate_complexity_router_config_post",
            "POST",
            "/auto_router/validate_complexity_router_config",
            body_param(
                complexity_router_config_validation_request,
                name="complexity_router_config_validation_request",
                required=True,
            ),
            responses={"200": "ComplexityRouterConfigValidationResponse"},
            opts=opts,
        )

    validate_complexity_router_config_auto_router_validate_complexity_router_config_post_with_http_info = with_http_info(
        validate_complexity_router_config_auto_router_validate_complexity_router_config_post
    )
    validate_complexity_router_config = validate_complexity_router_config_auto_router_validate_complexity_router_config_post
    validate_complexity_router_config_with_http_info = validate_complexity_router_config_auto_router_validate_complexity_router_config_post_with_http_info

    def get_auto_router_availability_auto_router_availability_post(
        self,
        auto_router_availability_request: (
            AutoRouterAvailabilityRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> AutoRouterAvailabilityResponse:
        """Get Auto Router Availability."""
        return self._call(
            "get_auto_router_availability_auto_router_availability_post",
            "POST",
            "/auto_router/availability",
            body_param(
                auto_router_availability_request,
                name="auto_router_availability_request",
                required=True,
            ),
            responses={"200": "AutoRouterAvailabilityResponse"},
            opts=opts,
        )

    get_auto_router_availability_auto_router_availability_post_with_http_info = (
        with_http_info(get_auto_router_availability_auto_router_availability_post)
    )
    get_auto_router_availability = (
        get_auto_router_availability_auto_router_availability_post
    )
    get_auto_router_availability_with_http_info = (
        get_auto_router_availability_auto_router_availability_post_with_http_info
    )

    def preview_auto_router_routing_auto_router_test_routing_post(
        self,
        auto_router_routing_test_request: AutoRouterRoutingTestRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AutoRouterRoutingTestResponse:
        """Preview Auto Router Routing.

        Route a single request through a complexity-router config and report where it
        landed.

        Answers "which model would this request get?" for a config that only exists in a
        form, so an auto router can be checked before it is created. The request is
        classified by the same pre-routing hook a live request runs, over the same
        messages, system prompt and tool definitions, then dropped: nothing is sent to
        the model it routed to, and no auto router is created. A heuristic config
        therefore spends nothing, while an `llm` classifier or semantic keyword matching
        bills its classifier/embedding call to the calling key, like Test Connection
        does.

        Send `messages` to classify a real turn, with `system` and `tools` beside it
        when the surface carries them top level, as Anthropic /v1/messages does.
        `prompt` is the single-ask shorthand and routes as one user turn with nothing
        around it.

        **Example Request:**
        ```json
        {
            "messages": [
                {"role": "system", "content": "You are a database migration assistant"},
                {"role": "user", "content": "the index is not unique"},
                {"role": "assistant", "content": "Then two workers can both insert. Add a unique index"},
                {"role": "user", "content": "ok do it"}
            ],
            "tools": [{"type": "function", "function": {"name": "Bash", "description": "Run a command"}}],
            "complexity_router_config": {
                "tiers": {"SIMPLE": ["gpt-4o-mini"], "REASONING": ["o3"]},
                "classifier_type": "heuristic"
            }
        }
        ```
        """
        return self._call(
            "preview_auto_router_routing_auto_router_test_routing_post",
            "POST",
            "/auto_router/test_routing",
            body_param(
                auto_router_routing_test_request,
                name="auto_router_routing_test_request",
                required=True,
            ),
            responses={"200": "AutoRouterRoutingTestResponse"},
            opts=opts,
        )

    preview_auto_router_routing_auto_router_test_routing_post_with_http_info = (
        with_http_info(preview_auto_router_routing_auto_router_test_routing_post)
    )
    preview_auto_router_routing = (
        preview_auto_router_routing_auto_router_test_routing_post
    )
    preview_auto_router_routing_with_http_info = (
        preview_auto_router_routing_auto_router_test_routing_post_with_http_info
    )
