from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from ..models.block_key_request import BlockKeyRequest
    from ..models.bulk_update_key_request import BulkUpdateKeyRequest
    from ..models.bulk_update_key_response import BulkUpdateKeyResponse
    from ..models.bulk_update_team_keys_request import BulkUpdateTeamKeysRequest
    from ..models.delete_keys_response import DeleteKeysResponse
    from ..models.generate_key_request import GenerateKeyRequest
    from ..models.generate_key_response import GenerateKeyResponse
    from ..models.key_health_response import KeyHealthResponse
    from ..models.key_info_response import KeyInfoResponse
    from ..models.key_list_response_object import KeyListResponseObject
    from ..models.key_request import KeyRequest
    from ..models.lite_llm_verification_token import LiteLLMVerificationToken
    from ..models.regenerate_key_request import RegenerateKeyRequest
    from ..models.reset_spend_request import ResetSpendRequest
    from ..models.update_key_request import UpdateKeyRequest
    from ..models.update_key_response import UpdateKeyResponse


class KeyManagementApi(Api):
    """Operations tagged "key management"."""

    def generate_key_fn_key_generate_post(
        self,
        generate_key_request: GenerateKeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> GenerateKeyResponse:
        """Generate Key Fn.

        Generate an API key based on the provided data.

        Docs: https://docs.litellm.ai/docs/proxy/virtual_keys

        Parameters:
        - duration: Optional[str] - Specify the length of time the token is valid for.
          You can set duration as seconds ("30s"), minutes ("30m"), hours ("30h"), days
          ("30d").
        - key_alias: Optional[str] - User defined key alias
        - key: Optional[str] - User defined key value. Must start with 'sk-' and be at
          least 16 characters long. If not set, a 16-digit unique sk-key is created for
          you.
        - team_id: Optional[str] - The team id of the key
        - user_id: Optional[str] - The user id of the key. Non-admin callers may only
          pass their own id, except a team admin creating a key in a team they
          administer for another member of that team, when a proxy admin has added
          `create_member_keys` to `team_admin_editable_team_fields`. That member must
          have the `internal_user` or `internal_user_viewer` role, and the key is always
          an `llm_api` key.
        - agent_id: Optional[str] - The agent id associated with the key.
        - organization_id: Optional[str] - The organization id of the key. If not set,
          and team_id is set, the organization id will be the same as the team id. If
          conflict, an error will be raised.
        - project_id: Optional[str] - The project id of the key. When set, models and
          max_budget are validated against the project's limits.
        - budget_id: Optional[str] - The budget id associated with the key. Created by
          calling `/budget/new`.
        - end_user_budget_id: Optional[str] - Proxy admin only. Budget id applied to end
          users first seen through this key that carry no budget of their own. Takes
          precedence over `litellm_settings.max_end_user_budget_id`.
        - models: Optional[list] - Model_name's a user is allowed to call. (if empty,
          key is allowed to call all models)
        - aliases: Optional[dict] - Any alias mappings, on top of anything in the
          config.yaml model list. -
          https://docs.litellm.ai/docs/proxy/virtual_keys#managing-auth---upgradedowngrade-models
        - config: Optional[dict] - any key-specific configs, overrides config in
          config.yaml
        - spend: Optional[int] - Amount spent by key. Default is 0. Will be updated by
          proxy whenever key is used.
          https://docs.litellm.ai/docs/proxy/virtual_keys#managing-auth---tracking-spend
        - send_invite_email: Optional[bool] - Whether to send an invite email to the
          user_id, with the generate key
        - max_budget: Optional[float] - Specify max budget for a given key.
        - budget_duration: Optional[str] - Budget is reset at the end of specified
          duration. If not set, budget is never reset. You can set duration as seconds
          ("30s"), minutes ("30m"), hours ("30h"), days ("30d").
        - max_parallel_requests: Optional[int] - Rate limit a user based on the number
          of parallel requests. Raises 429 error, if user's parallel requests > x.
        - metadata: Optional[dict] - Metadata for key, store information for key.
          Example metadata = {"team": "core-infra", "app": "app2", "email":
          "ishaan@berri.ai" }
        - guardrails: Optional[List[str]] - List of active guardrails for the key
        - policies: Optional[List[str]] - List of policy names to apply to the key.
          Policies define guardrails, conditions, and inheritance rules.
        - disable_global_guardrails: Optional[bool] - Whether to disable global
          guardrails for the key. Proxy admin only.
        - throttle_on_budget_exceeded: Optional[bool] - When the key exceeds its
          max_budget, throttle its tpm/rpm to the global
          budget_exceeded_throttle_percentage instead of blocking the key entirely.
        - enable_prompt_caching: Optional[bool] - Auto-inject prompt caching breakpoints
          (Anthropic cache_control markers) on requests made with this key. Supported
          Claude models on Anthropic, Bedrock, Vertex AI, and Azure AI only.
        - permissions: Optional[dict] - key-specific permissions. Currently just used
          for turning off pii masking (if connected). Example - {"pii": false}
        - model_max_budget: Optional[Dict[str, BudgetConfig]] - Model-specific budgets
          keyed by model name, `*` pattern like "claude-opus*", or model access group,
          e.g. {"gpt-4": {"budget_limit": 0.0005, "time_period": "30d"}}}. IF null or {}
          then no model specific budget.
        - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback chain
          tried in order when that model's own `model_max_budget` is exceeded,
          e.g. {"gpt-4o": ["gpt-4o-mini"]}.
        - model_rpm_limit: Optional[dict] - key-specific model rpm limit.
          Example - {"text-davinci-002": 1000, "gpt-3.5-turbo": 1000}. IF null or {}
          then no model specific rpm limit.
        - model_tpm_limit: Optional[dict] - key-specific model tpm limit.
          Example - {"text-davinci-002": 1000, "gpt-3.5-turbo": 1000}. IF null or {}
          then no model specific tpm limit.
        - default_estimated_output_tokens: Optional[int] - Proxy admin only. Expected
          output tokens reserved for TPM limiting when a request omits max_tokens.
          Positive integer. Falls back to the team setting, then to the built-in
          estimate.
        - default_estimated_output_tokens_per_model: Optional[dict] - Proxy admin only.
          Per-model override of the above. Example - {"gpt-4": 4096, "gpt-3.5-turbo":
          1024}. Takes precedence over the key-wide value.
        - mcp_rpm_limit: Optional[dict] - key-specific per-MCP-server rpm limit, keyed
          by MCP server name (alias if set, else the configured name).
          Example - {"github": 100, "slack": 200}. IF null or {} then no MCP-specific
          rpm limit.
        - tag_rpm_limit: Optional[dict] - key-specific per-request-tag rpm limit, keyed
          by request tag. Example - {"cell-1": 1000, "cell-2": 500}. Each tag gets an
          independent counter; requests whose tag is absent fall back to the key-level
          rpm limit.
        - tpm_limit_type: Optional[str] - Type of tpm limit. Options:
          "best_effort_throughput" (no error if we're overallocating tpm),
          "guaranteed_throughput" (raise an error if we're overallocating tpm),
          "dynamic" (dynamically exceed limit when no 429 errors). Defaults to
          "best_effort_throughput".
        - rpm_limit_type: Optional[str] - Type of rpm limit. Options:
          "best_effort_throughput" (no error if we're overallocating rpm),
          "guaranteed_throughput" (raise an error if we're overallocating rpm),
          "dynamic" (dynamically exceed limit when no 429 errors). Defaults to
          "best_effort_throughput".
        - allowed_cache_controls: Optional[list] - List of allowed cache control values.
          Example - ["no-cache", "no-store"]. See all values -
          https://docs.litellm.ai/docs/proxy/caching#turn-on--off-caching-per-request
        - blocked: Optional[bool] - Whether the key is blocked.
        - rpm_limit: Optional[int] - Specify rpm limit for a given key (Requests per
          minute)
        - tpm_limit: Optional[int] - Specify tpm limit for a given key (Tokens per
          minute)
        - tpd_limit: Optional[int] - Specify tpd limit for a given key (Tokens per day).
          Charged by batch submissions instead of tpm_limit/rpm_limit.
        - soft_budget: Optional[float] - Specify soft budget for a given key. Will
          trigger a slack alert when this soft budget is reached.
        - tags: Optional[List[str]] - Tags for [tracking
          spend](https://litellm.vercel.app/docs/proxy/enterprise#tracking-spend-for-custom-tags)
          and/or doing [tag-based
          routing](https://litellm.vercel.app/docs/proxy/tag_routing).
        - prompts: Optional[List[str]] - List of prompts that the key is allowed to use.
        - enforced_params: Optional[List[str]] - List of enforced params for the key
          (Enterprise only).
          [Docs](https://docs.litellm.ai/docs/enterprise#governance-and-cost)
        - prompts: Optional[List[str]] - List of prompts that the key is allowed to use.
        - allowed_routes: Optional[list] - List of allowed routes for the key. Store the
          actual route or store a wildcard pattern for a set of routes.
          Example - ["/chat/completions", "/embeddings", "/keys/*"]
        - allowed_passthrough_routes: Optional[list] - List of allowed pass through
          endpoints for the key. Store the actual endpoint or store a wildcard pattern
          for a set of endpoints. Example - ["/my-custom-endpoint"]. Use this instead of
          allowed_routes, if you just want to specify which pass through endpoints the
          key can access, without specifying the routes. If allowed_routes is specified,
          allowed_pass_through_endpoints is ignored.
        - denied_passthrough_routes: Optional[list] - List of pass through routes the
          key may not call, even if allowed by `allowed_passthrough_routes` or
          `allowed_routes`. Matches exact paths, path prefixes, and trailing `*`
          wildcards. Applies together with the team's `denied_passthrough_routes`.
          Example - ["/my-custom-endpoint/admin"].
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - key-specific
          object permission. Example - {"vector_stores": ["vector_store_1",
          "vector_store_2"], "agents": ["agent_1", "agent_2"], "agent_access_groups":
          ["dev_group"]}. IF null or {} then no object permission.
        - key_type: Optional[str] - Type of key that determines default allowed routes.
          Options: "llm_api" (can call LLM API routes), "management" (can call
          management routes), "read_only" (can only call info/read routes), "default"
          (Full Access in the Admin UI, skips
          `default_key_generate_params.allowed_routes`). When omitted, the key gets
          `default_key_generate_params.allowed_routes` if that is set and the request
          has no `allowed_routes`, else it works like "default".
        - prompts: Optional[List[str]] - List of allowed prompts for the key. If
          specified, the key will only be able to use these specific prompts.
        - auto_rotate: Optional[bool] - Whether this key should be automatically rotated
          (regenerated)
        - rotation_interval: Optional[str] - How often to auto-rotate this key (e.g.,
          '30s', '30m', '30h', '30d'). Required if auto_rotate=True.
        - allowed_vector_store_indexes: Optional[List[dict]] - List of allowed vector
          store indexes for the key. Example - [{"index_name": "my-index",
          "index_permissions": ["write", "read"]}]. If specified, the key will only be
          able to use these specific vector store indexes. Create index, using
          `/v1/indexes` endpoint.
        - router_settings: Optional[UpdateRouterConfig] - key-specific router settings.
          Example - {"model_group_retry_policy": {"gpt-4": {"RateLimitErrorRetries":
          5}}}. IF null or {} then no router settings.
        - access_group_ids: Optional[List[str]] - List of access group IDs to associate
          with the key. Access groups define which models a key can access.
          Example - ["access_group_1", "access_group_2"].
        - budget_limits: Optional[list] - List of concurrent budget windows for the key.
          Each window specifies a budget_limit, time_period, and optional
          budget_duration. Example - [{"budget_limit": 10.0, "time_period":
          "1d"}, {"budget_limit": 50.0, "time_period": "7d"}].

        Examples:

        1. Allow users to turn on/off pii masking

        ```bash
        curl --location 'http://0.0.0.0:4000/key/generate'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{
                "permissions": {"allow_pii_controls": true}
        }'
        ```

        Returns:
        - key: (str) The generated api key
        - expires: (datetime) Datetime object for when key expires.
        - user_id: (str) Unique user id - used for tracking spend across multiple keys
          for same user id.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "generate_key_fn_key_generate_post",
            "POST",
            "/key/generate",
            body_param(
                generate_key_request, name="generate_key_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "GenerateKeyResponse"},
            opts=opts,
        )

    generate_key_fn_key_generate_post_with_http_info = with_http_info(
        generate_key_fn_key_generate_post
    )
    generate_key_fn = generate_key_fn_key_generate_post
    generate_key_fn_with_http_info = generate_key_fn_key_generate_post_with_http_info

    def generate_service_account_key_fn_key_service_account_generate_post(
        self,
        generate_key_request: GenerateKeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Generate Service Account Key Fn.

        Generate a Service Account API key based on the provided data. This key does not
        belong to any user. It belongs to the team.

        Why use a service account key?
        - Prevent key from being deleted when user is deleted.
        - Apply team limits, not team member limits to key.

        Docs: https://docs.litellm.ai/docs/proxy/virtual_keys

        Parameters:
        - duration: Optional[str] - Specify the length of time the token is valid for.
          You can set duration as seconds ("30s"), minutes ("30m"), hours ("30h"), days
          ("30d").
        - key_alias: Optional[str] - User defined key alias
        - key: Optional[str] - User defined key value. Must start with 'sk-' and be at
          least 16 characters long. If not set, a 16-digit unique sk-key is created for
          you.
        - team_id: Optional[str] - The team id of the key
        - user_id: Optional[str] - [NON-FUNCTIONAL] THIS WILL BE IGNORED. The user id of
          the key
        - budget_id: Optional[str] - The budget id associated with the key. Created by
          calling `/budget/new`.
        - end_user_budget_id: Optional[str] - Proxy admin only. Budget id applied to end
          users first seen through this key that carry no budget of their own. Omit to
          keep the current value, pass an empty string to clear it.
        - models: Optional[list] - Model_name's a user is allowed to call. (if empty,
          key is allowed to call all models)
        - aliases: Optional[dict] - Any alias mappings, on top of anything in the
          config.yaml model list. -
          https://docs.litellm.ai/docs/proxy/virtual_keys#managing-auth---upgradedowngrade-models
        - config: Optional[dict] - any key-specific configs, overrides config in
          config.yaml
        - spend: Optional[int] - Amount spent by key. Default is 0. Will be updated by
          proxy whenever key is used.
          https://docs.litellm.ai/docs/proxy/virtual_keys#managing-auth---tracking-spend
        - send_invite_email: Optional[bool] - Whether to send an invite email to the
          user_id, with the generate key
        - max_budget: Optional[float] - Specify max budget for a given key.
        - budget_duration: Optional[str] - Budget is reset at the end of specified
          duration. If not set, budget is never reset. You can set duration as seconds
          ("30s"), minutes ("30m"), hours ("30h"), days ("30d").
        - max_parallel_requests: Optional[int] - Rate limit a user based on the number
          of parallel requests. Raises 429 error, if user's parallel requests > x.
        - metadata: Optional[dict] - Metadata for key, store information for key.
          Example metadata = {"team": "core-infra", "app": "app2", "email":
          "ishaan@berri.ai" }
        - guardrails: Optional[List[str]] - List of active guardrails for the key
        - permissions: Optional[dict] - key-specific permissions. Currently just used
          for turning off pii masking (if connected). Example - {"pii": false}
        - model_max_budget: Optional[Dict[str, BudgetConfig]] - Model-specific budgets
          keyed by model name, `*` pattern like "claude-opus*", or model access group,
          e.g. {"gpt-4": {"budget_limit": 0.0005, "time_period": "30d"}}}. IF null or {}
          then no model specific budget.
        - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback chain
          tried in order when that model's own `model_max_budget` is exceeded,
          e.g. {"gpt-4o": ["gpt-4o-mini"]}.
        - model_rpm_limit: Optional[dict] - key-specific model rpm limit.
          Example - {"text-davinci-002": 1000, "gpt-3.5-turbo": 1000}. IF null or {}
          then no model specific rpm limit.
        - model_tpm_limit: Optional[dict] - key-specific model tpm limit.
          Example - {"text-davinci-002": 1000, "gpt-3.5-turbo": 1000}. IF null or {}
          then no model specific tpm limit.
        - default_estimated_output_tokens: Optional[int] - Proxy admin only. Expected
          output tokens reserved for TPM limiting when a request omits max_tokens.
          Positive integer. Falls back to the team setting, then to the built-in
          estimate.
        - default_estimated_output_tokens_per_model: Optional[dict] - Proxy admin only.
          Per-model override of the above. Example - {"gpt-4": 4096, "gpt-3.5-turbo":
          1024}. Takes precedence over the key-wide value.
        - mcp_rpm_limit: Optional[dict] - key-specific per-MCP-server rpm limit, keyed
          by MCP server name (alias if set, else the configured name).
          Example - {"github": 100, "slack": 200}. IF null or {} then no MCP-specific
          rpm limit.
        - tpm_limit_type: Optional[str] - TPM rate limit type -
          "best_effort_throughput", "guaranteed_throughput", or "dynamic"
        - rpm_limit_type: Optional[str] - RPM rate limit type -
          "best_effort_throughput", "guaranteed_throughput", or "dynamic"
        - allowed_cache_controls: Optional[list] - List of allowed cache control values.
          Example - ["no-cache", "no-store"]. See all values -
          https://docs.litellm.ai/docs/proxy/caching#turn-on--off-caching-per-request
        - blocked: Optional[bool] - Whether the key is blocked.
        - rpm_limit: Optional[int] - Specify rpm limit for a given key (Requests per
          minute)
        - tpm_limit: Optional[int] - Specify tpm limit for a given key (Tokens per
          minute)
        - tpd_limit: Optional[int] - Specify tpd limit for a given key (Tokens per day).
          Charged by batch submissions instead of tpm_limit/rpm_limit.
        - soft_budget: Optional[float] - Specify soft budget for a given key. Will
          trigger a slack alert when this soft budget is reached.
        - tags: Optional[List[str]] - Tags for [tracking
          spend](https://litellm.vercel.app/docs/proxy/enterprise#tracking-spend-for-custom-tags)
          and/or doing [tag-based
          routing](https://litellm.vercel.app/docs/proxy/tag_routing).
        - enforced_params: Optional[List[str]] - List of enforced params for the key
          (Enterprise only).
          [Docs](https://docs.litellm.ai/docs/enterprise#governance-and-cost)
        - allowed_routes: Optional[list] - List of allowed routes for the key. Store the
          actual route or store a wildcard pattern for a set of routes.
          Example - ["/chat/completions", "/embeddings", "/keys/*"]
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - key-specific
          object permission. Example - {"vector_stores": ["vector_store_1",
          "vector_store_2"], "agents": ["agent_1", "agent_2"], "agent_access_groups":
          ["dev_group"]}. IF null or {} then no object permission.
        Examples:
        - allowed_vector_store_indexes: Optional[List[dict]] - List of allowed vector
          store indexes for the key. Example - [{"index_name": "my-index",
          "index_permissions": ["write", "read"]}]. If specified, the key will only be
          able to use these specific vector store indexes. Create index, using
          `/v1/indexes` endpoint.

        1. Allow users to turn on/off pii masking

        ```bash
        curl --location 'http://0.0.0.0:4000/key/generate'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"         --header 'Content-Type: application/json'         --data '{
                "permissions": {"allow_pii_controls": true}
        }'
        ```

        Returns:
        - key: (str) The generated api key
        - expires: (datetime) Datetime object for when key expires.
        - user_id: (str) Unique user id - used for tracking spend across multiple keys
          for same user id.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "generate_service_account_key_fn_key_service_account_generate_post",
            "POST",
            "/key/service-account/generate",
            body_param(
                generate_key_request, name="generate_key_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    generate_service_account_key_fn_key_service_account_generate_post_with_http_info = (
        with_http_info(
            generate_service_account_key_fn_key_service_account_generate_post
        )
    )
    generate_service_account_key_fn = (
        generate_service_account_key_fn_key_service_account_generate_post
    )
    generate_service_account_key_fn_with_http_info = (
        generate_service_account_key_fn_key_service_account_generate_post_with_http_info
    )

    def update_key_fn_key_update_post(
        self,
        update_key_request: UpdateKeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UpdateKeyResponse:
        """Update Key Fn.

        Update an existing API key's parameters.

        The body is a merge patch: a field left out keeps its stored value, and on the
        key's own columns an explicit null clears it. The metadata-backed fields below
        are the exception, merging into the stored metadata instead: passing one as null
        leaves it unchanged, while `metadata` itself replaces the stored metadata
        wholesale.

        Parameters:
        - key: Optional[str] - The key to update. Either key or key_alias must be
          provided.
        - key_alias: Optional[str] - User-friendly key alias. If key is omitted, also
          identifies the key to update (must match exactly one key, same as
          /key/delete's key_aliases)
        - user_id: Optional[str] - User ID associated with key
        - team_id: Optional[str] - Team ID associated with key
        - agent_id: Optional[str] - The agent id associated with the key.
        - project_id: Optional[str] - Omit to retain the project, send null to detach,
          or send a project id to assign an unassigned key to a project on the key's
          team. Moving a key between projects is rejected.
        - organization_id: Optional[str] - The organization id of the key.
        - budget_id: Optional[str] - The budget id associated with the key. Created by
          calling `/budget/new`.
        - end_user_budget_id: Optional[str] - Proxy admin only. Budget id applied to end
          users first seen through this key that carry no budget of their own. Omit to
          keep the current value, pass an empty string to clear it.
        - models: Optional[list] - Model_name's a user is allowed to call
        - tags: Optional[List[str]] - Tags for organizing keys (Enterprise only)
        - prompts: Optional[List[str]] - List of prompts that the key is allowed to use.
        - enforced_params: Optional[List[str]] - List of enforced params for the key
          (Enterprise only).
          [Docs](https://docs.litellm.ai/docs/enterprise#governance-and-cost)
        - spend: Optional[float] - Amount spent by key
        - max_budget: Optional[float] - Max budget for key
        - model_max_budget: Optional[Dict[str, BudgetConfig]] - Model-specific budgets
          keyed by model name, `*` pattern like "claude-opus*", or model access group,
          e.g. {"gpt-4": {"budget_limit": 0.0005, "time_period": "30d"}}
        - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback chain
          tried in order when that model's own `model_max_budget` is exceeded,
          e.g. {"gpt-4o": ["gpt-4o-mini"]}.
        - budget_duration: Optional[str] - Budget reset period ("30d", "1h", etc.)
        - soft_budget: Optional[float] - Soft budget limit (warning vs. hard stop). Will
          trigger a slack alert when this soft budget is reached. Set to null to remove
          the soft budget.
        - max_parallel_requests: Optional[int] - Rate limit for parallel requests
        - metadata: Optional[dict] - Metadata for key. Example {"team": "core-infra",
          "app": "app2"}
        - tpm_limit: Optional[int] - Tokens per minute limit
        - rpm_limit: Optional[int] - Requests per minute limit
        - tpd_limit: Optional[int] - Tokens per day limit, charged by batch submissions
          instead of tpm_limit/rpm_limit
        - model_rpm_limit: Optional[dict] - Model-specific RPM limits {"gpt-4": 100,
          "claude-v1": 200}
        - mcp_rpm_limit: Optional[dict] - Per-MCP-server RPM limits, keyed by MCP server
          name {"github": 100, "slack": 200}
        - tag_rpm_limit: Optional[dict] - Per-request-tag RPM limits, keyed by request
          tag {"cell-1": 1000, "cell-2": 500}. Each tag gets an independent counter;
          absent tags fall back to the key-level rpm limit.
        - model_tpm_limit: Optional[dict] - Model-specific TPM limits {"gpt-4": 100000,
          "claude-v1": 200000}
        - default_estimated_output_tokens: Optional[int] - Proxy admin only. Expected
          output tokens reserved for TPM limiting when a request omits max_tokens.
          Positive integer.
        - default_estimated_output_tokens_per_model: Optional[dict] - Proxy admin only.
          Per-model override of the above {"gpt-4": 4096, "gpt-3.5-turbo": 1024}
        - tpm_limit_type: Optional[str] - TPM rate limit type -
          "best_effort_throughput", "guaranteed_throughput", or "dynamic"
        - rpm_limit_type: Optional[str] - RPM rate limit type -
          "best_effort_throughput", "guaranteed_throughput", or "dynamic"
        - allowed_cache_controls: Optional[list] - List of allowed cache control values
        - duration: Optional[str] - Key validity duration ("30d", "1h", etc.), null to
          never expire, or "-1" to never expire (deprecated, use null)
        - permissions: Optional[dict] - Key-specific permissions
        - send_invite_email: Optional[bool] - Send invite email to user_id
        - guardrails: Optional[List[str]] - List of active guardrails for the key
        - policies: Optional[List[str]] - List of policy names to apply to the key.
          Policies define guardrails, conditions, and inheritance rules.
        - disable_global_guardrails: Optional[bool] - Whether to disable global
          guardrails for the key. Proxy admin only.
        - throttle_on_budget_exceeded: Optional[bool] - When the key exceeds its
          max_budget, throttle its tpm/rpm to the global
          budget_exceeded_throttle_percentage instead of blocking the key entirely.
        - enable_prompt_caching: Optional[bool] - Auto-inject prompt caching breakpoints
          (Anthropic cache_control markers) on requests made with this key. Supported
          Claude models on Anthropic, Bedrock, Vertex AI, and Azure AI only.
        - prompts: Optional[List[str]] - List of prompts that the key is allowed to use.
        - blocked: Optional[bool] - Whether the key is blocked
        - aliases: Optional[dict] - Model aliases for the key -
          [Docs](https://litellm.vercel.app/docs/proxy/virtual_keys#model-aliases)
        - config: Optional[dict] - [DEPRECATED PARAM] Key-specific config.
        - temp_budget_increase: Optional[float] - Temporary budget increase for the key
          (Enterprise only).
        - temp_budget_expiry: Optional[str] - Expiry time for the temporary budget
          increase (Enterprise only).
        - allowed_routes: Optional[list] - List of allowed routes for the key. Store the
          actual route or store a wildcard pattern for a set of routes.
          Example - ["/chat/completions", "/embeddings", "/keys/*"]
        - allowed_passthrough_routes: Optional[list] - List of allowed pass through
          routes for the key. Store the actual route or store a wildcard pattern for a
          set of routes. Example - ["/my-custom-endpoint"]. Use this instead of
          allowed_routes, if you just want to specify which pass through routes the key
          can access, without specifying the routes. If allowed_routes is specified,
          allowed_passthrough_routes is ignored.
        - denied_passthrough_routes: Optional[list] - List of pass through routes the
          key may not call, even if allowed by `allowed_passthrough_routes` or
          `allowed_routes`. Matches exact paths, path prefixes, and trailing `*`
          wildcards. Applies together with the team's `denied_passthrough_routes`.
          Example - ["/my-custom-endpoint/admin"].
        - prompts: Optional[List[str]] - List of allowed prompts for the key. If
          specified, the key will only be able to use these specific prompts.
        - object_permission: Optional[LiteLLM_ObjectPermissionBase] - key-specific
          object permission. Example - {"vector_stores": ["vector_store_1",
          "vector_store_2"], "agents": ["agent_1", "agent_2"], "agent_access_groups":
          ["dev_group"]}. IF null or {} then no object permission.
        - auto_rotate: Optional[bool] - Whether this key should be automatically rotated
        - rotation_interval: Optional[str] - How often to rotate this key (e.g., '30d',
          '90d'). Required if auto_rotate=True
        - allowed_vector_store_indexes: Optional[List[dict]] - List of allowed vector
          store indexes for the key. Example - [{"index_name": "my-index",
          "index_permissions": ["write", "read"]}]. If specified, the key will only be
          able to use these specific vector store indexes. Create index, using
          `/v1/indexes` endpoint.
        - router_settings: Optional[UpdateRouterConfig] - key-specific router settings.
          Example - {"model_group_retry_policy": {"gpt-4": {"RateLimitErrorRetries":
          5}}}. IF null or {} then no router settings.
        - access_group_ids: Optional[List[str]] - List of access group IDs to associate
          with the key. Access groups define which models a key can access.
          Example - ["access_group_1", "access_group_2"].
        - budget_limits: Optional[list] - List of concurrent budget windows for the key.
          Each window specifies a budget_limit, time_period, and optional
          budget_duration. Example - [{"budget_limit": 10.0, "time_period":
          "1d"}, {"budget_limit": 50.0, "time_period": "7d"}].

        Example:
        ```bash
        curl --location 'http://0.0.0.0:4000/key/update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "key": "sk-<your-virtual-key>",
            "key_alias": "my-key",
            "user_id": "user-1234",
            "team_id": "team-1234",
            "max_budget": 100,
            "metadata": {"any_key": "any-val"},
        }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "update_key_fn_key_update_post",
            "POST",
            "/key/update",
            body_param(update_key_request, name="update_key_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "UpdateKeyResponse"},
            opts=opts,
        )

    update_key_fn_key_update_post_with_http_info = with_http_info(
        update_key_fn_key_update_post
    )
    update_key_fn = update_key_fn_key_update_post
    update_key_fn_with_http_info = update_key_fn_key_update_post_with_http_info

    def bulk_update_keys_key_bulk_update_post(
        self,
        bulk_update_key_request: BulkUpdateKeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BulkUpdateKeyResponse:
        """Bulk Update Keys.

        Bulk update multiple keys at once.

        This endpoint allows updating multiple keys in a single request. Each key update
        is processed independently - if some updates fail, others will still succeed.

        Parameters:
        - keys: List[BulkUpdateKeyRequestItem] - List of key update requests, each
          containing:
            - key: str - The key identifier (token) to update
            - budget_id: Optional[str] - Budget ID associated with the key
            - max_budget: Optional[float] - Max budget for key
            - team_id: Optional[str] - Team ID associated with key
            - tags: Optional[List[str]] - Tags for organizing keys
            - object_permission: Optional[LiteLLM_ObjectPermissionBase] - key-specific
              object permission, as on /key/update

        Only the fields an item carries are written: a field left out keeps its current
        value, and a field sent explicitly, null included, is applied exactly as
        /key/update applies it.

        Returns:
        - total_requested: int - Total number of keys requested for update
        - successful_updates: List[SuccessfulKeyUpdate] - List of successfully updated
          keys with their updated info
        - failed_updates: List[FailedKeyUpdate] - List of failed updates with key_info
          and failed_reason

        Example request:
        ```bash
        curl --location 'http://0.0.0.0:4000/key/bulk_update'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "keys": [
                {
                    "key": "sk-<your-virtual-key>",
                    "max_budget": 100.0,
                    "team_id": "team-123",
                    "tags": ["production", "api"]
                },
                {
                    "key": "sk-5678",
                    "budget_id": "budget-456",
                    "tags": ["staging"]
                }
            ]
        }'
        ```

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "bulk_update_keys_key_bulk_update_post",
            "POST",
            "/key/bulk_update",
            body_param(
                bulk_update_key_request, name="bulk_update_key_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "BulkUpdateKeyResponse"},
            opts=opts,
        )

    bulk_update_keys_key_bulk_update_post_with_http_info = with_http_info(
        bulk_update_keys_key_bulk_update_post
    )
    bulk_update_keys = bulk_update_keys_key_bulk_update_post
    bulk_update_keys_with_http_info = (
        bulk_update_keys_key_bulk_update_post_with_http_info
    )

    def bulk_update_team_keys_team_key_bulk_update_post(
        self,
        bulk_update_team_keys_request: BulkUpdateTeamKeysRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BulkUpdateKeyResponse:
        """Bulk Update Team Keys.

        Apply one update payload to many keys inside a single team.

        Pass `team_id` plus either `key_ids` or `all_keys_in_team=True`. The
        `update_fields` payload is broadcast to every selected key. Per-key failures are
        returned in `failed_updates` rather than aborting the batch.

        Callable by proxy admins, or by team admins with `KEY_UPDATE` permission.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "bulk_update_team_keys_team_key_bulk_update_post",
            "POST",
            "/team/key/bulk_update",
            body_param(
                bulk_update_team_keys_request,
                name="bulk_update_team_keys_request",
                required=True,
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "BulkUpdateKeyResponse"},
            opts=opts,
        )

    bulk_update_team_keys_team_key_bulk_update_post_with_http_info = with_http_info(
        bulk_update_team_keys_team_key_bulk_update_post
    )
    bulk_update_team_keys = bulk_update_team_keys_team_key_bulk_update_post
    bulk_update_team_keys_with_http_info = (
        bulk_update_team_keys_team_key_bulk_update_post_with_http_info
    )

    def delete_key_fn_key_delete_post(
        self,
        key_request: KeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> DeleteKeysResponse:
        """Delete Key Fn.

        Delete a key from the key management system.

        Parameters::
        - keys (List[str]): A list of keys or hashed keys to delete.
          Example {"keys": ["sk-QWrxEynunsNpV1zT48HIrw",
          "837e17519f44683334df5291321d97b8bf1098cd490e49e215f6fea935aa28be"]}
        - key_aliases (List[str]): A list of key aliases to delete. Can be passed
          instead of `keys`.Example {"key_aliases": ["alias1", "alias2"]}

        Returns:
        - deleted_keys (List[str]): A list of deleted keys.
          Example {"deleted_keys": ["sk-QWrxEynunsNpV1zT48HIrw",
          "837e17519f44683334df5291321d97b8bf1098cd490e49e215f6fea935aa28be"]}

        Example:
        ```bash
        curl --location 'http://0.0.0.0:4000/key/delete'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "keys": ["sk-QWrxEynunsNpV1zT48HIrw"]
        }'
        ```

        Raises:
            HTTPException: If an error occurs during key deletion.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "delete_key_fn_key_delete_post",
            "POST",
            "/key/delete",
            body_param(key_request, name="key_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "DeleteKeysResponse"},
            opts=opts,
        )

    delete_key_fn_key_delete_post_with_http_info = with_http_info(
        delete_key_fn_key_delete_post
    )
    delete_key_fn = delete_key_fn_key_delete_post
    delete_key_fn_with_http_info = delete_key_fn_key_delete_post_with_http_info

    def info_key_fn_key_info_get(
        self, *, key: str | None = None, opts: RequestOptions | None = None
    ) -> KeyInfoResponse:
        """Info Key Fn.

        Retrieve information about a key.

        Parameters:
        - key: str | None (query parameter) - The key to look up. Accepts the plaintext
          key or its hash; prefer the hash, since a query parameter is recorded verbatim
          by any HTTP access log in front of the proxy. Defaults to the key in the
          Authorization header.

        Returns:
        - key: str - The key that was looked up, echoed back as it was passed in
        - info: dict - The key's row, minus the hashed token. Deleted keys are served
          from the LiteLLM_DeletedVerificationToken archive and carry deleted_at /
          deleted_by
            - status: "active" | "expired" | "revoked" | "deleted" - Derived from
              blocked, expires and whether the row came from the archive
            - key_alias: str | None - User-friendly key alias
            - spend: float - Amount spent by the key. When budget_duration is set this
              covers only the current budget window, not the key's lifetime
            - max_budget: float | None - Max budget for the key, enforced against spend
            - budget_duration: str | None - Budget reset period ("30d", "1h", etc.)
            - budget_reset_at: datetime | None - When the current budget window ends and
              spend is next reset to 0, not when it was last reset. Reset times snap to
              standard boundaries in the configured timezone (30d and 1mo land on the
              1st of the month, 7d on Monday, 1h on the hour), so subtracting
              budget_duration from it does not give the window's start
            - model_max_budget: dict - Per-model budgets,
              e.g. {"gpt-4": {"budget_limit": 0.0005, "time_period": "30d"}}
            - model_max_budget_usage: dict | None - Current-window spend per model,
              present only when the key has per-model budgets. Each entry's
              budget_reset_at is when that model's open window ends and its spend
              resets, or None when no window is open or it ends after year 9999
            - budget_limits: list | None - Concurrent budget windows, exactly as stored
            - budget_limits_usage: dict | None - Current-window spend per budget window,
              e.g. {"1h": {"current_spend": 0.0009}}, present only when the key has
              budget windows (read from the same cross-pod spend counter the budget
              enforcement uses)
            - models: list - Model_name's the key is allowed to call
            - tpm_limit / rpm_limit: int | None - Tokens and requests per minute limits
            - metadata: dict - Metadata for the key, e.g. {"team": "core-infra"}
            - blocked: bool | None - Whether the key is blocked
            - expires: datetime | None - When the key stops authenticating requests
            - last_active: datetime | None - When the key was last used
            - object_permission: dict | None - Resolved vector store / MCP permissions
              when the key has an object_permission_id

        Example Curl:
        ```
        curl -X GET "http://0.0.0.0:4000/key/info?key=d5345c0ecc68ae6295c69f91926b2bd379e25481a40c34b5884d157a9f65d8fa" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Curl - if no key is passed, it will use the Key Passed in Authorization
        Header
        ```
        curl -X GET "http://0.0.0.0:4000/key/info" -H "Authorization: Bearer sk-test-example-key-123"
        ```

        Args:
            key: Key to look up. Pass the key's sha256 hash so the raw key stays out of
                URLs and access logs. Example
                key='d5345c0ecc68ae6295c69f91926b2bd379e25481a40c34b5884d157a9f65d8fa'.
        """
        return self._call(
            "info_key_fn_key_info_get",
            "GET",
            "/key/info",
            query_param("key", key),
            responses={"200": "KeyInfoResponse"},
            opts=opts,
        )

    info_key_fn_key_info_get_with_http_info = with_http_info(info_key_fn_key_info_get)
    info_key_fn = info_key_fn_key_info_get
    info_key_fn_with_http_info = info_key_fn_key_info_get_with_http_info

    def regenerate_key_fn_key_regenerate_post(
        self,
        *,
        key: str | None = None,
        litellm_changed_by: str | None = None,
        regenerate_key_request: RegenerateKeyRequest | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> GenerateKeyResponse | None:
        """Regenerate Key Fn.

        Regenerate an existing API key while optionally updating its parameters.

        Parameters:
        - key: str (path parameter) - The key to regenerate
        - data: Optional[RegenerateKeyRequest] - Request body containing optional
          parameters to update
            - key: Optional[str] - The key to regenerate.
            - new_master_key: Optional[str] - The new master key to use, if key is the
              master key.
            - new_key: Optional[str] - The new key to use, if key is not the master key.
              Must start with 'sk-' and be at least 16 characters long. If both set,
              new_master_key will be used.
            - key_alias: Optional[str] - User-friendly key alias
            - user_id: Optional[str] - User ID associated with key
            - team_id: Optional[str] - Team ID associated with key
            - models: Optional[list] - Model_name's a user is allowed to call
            - tags: Optional[List[str]] - Tags for organizing keys (Enterprise only)
            - spend: Optional[float] - Amount spent by key
            - max_budget: Optional[float] - Max budget for key
            - model_max_budget: Optional[Dict[str, BudgetConfig]] - Model-specific
              budgets keyed by model name, `*` pattern like "claude-opus*", or model
              access group, e.g. {"gpt-4": {"budget_limit": 0.0005, "time_period":
              "30d"}}
            - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback
              chain tried in order when that model's own `model_max_budget` is exceeded,
              e.g. {"gpt-4o": ["gpt-4o-mini"]}.
            - budget_duration: Optional[str] - Budget reset period ("30d", "1h", etc.)
            - soft_budget: Optional[float] - Soft budget limit (warning vs. hard stop).
              Will trigger a slack alert when this soft budget is reached.
            - max_parallel_requests: Optional[int] - Rate limit for parallel requests
            - metadata: Optional[dict] - Metadata for key. Example {"team":
              "core-infra", "app": "app2"}
            - tpm_limit: Optional[int] - Tokens per minute limit
            - rpm_limit: Optional[int] - Requests per minute limit
            - model_rpm_limit: Optional[dict] - Model-specific RPM limits {"gpt-4": 100,
              "claude-v1": 200}
            - model_tpm_limit: Optional[dict] - Model-specific TPM limits {"gpt-4":
              100000, "claude-v1": 200000}
            - allowed_cache_controls: Optional[list] - List of allowed cache control
              values
            - duration: Optional[str] - Key validity duration ("30d", "1h", etc.)
            - permissions: Optional[dict] - Key-specific permissions
            - guardrails: Optional[List[str]] - List of active guardrails for the key
            - blocked: Optional[bool] - Whether the key is blocked
            - grace_period: Optional[str] - Duration to keep old key valid after
              rotation (e.g. "24h", "2d"). Omitted = immediate revoke. Env:
              LITELLM_KEY_ROTATION_GRACE_PERIOD

        Returns:
        - GenerateKeyResponse containing the new key and its updated parameters

        Example:
        ```bash
        curl --location --request POST "http://localhost:4000/key/$LITELLM_API_KEY/regenerate"     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data-raw '{
            "max_budget": 100,
            "metadata": {"team": "core-infra"},
            "models": ["gpt-4", "gpt-3.5-turbo"]
        }'
        ```

        Note: This is an Enterprise feature. It requires a premium license to use.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "regenerate_key_fn_key_regenerate_post",
            "POST",
            "/key/regenerate",
            query_param("key", key),
            header_param("litellm-changed-by", litellm_changed_by),
            body_param(regenerate_key_request, name="regenerate_key_request"),
            responses={"200": "GenerateKeyResponse | None"},
            opts=opts,
        )

    regenerate_key_fn_key_regenerate_post_with_http_info = with_http_info(
        regenerate_key_fn_key_regenerate_post
    )

    def regenerate_key_fn_key_key_regenerate_post(
        self,
        key: str,
        *,
        litellm_changed_by: str | None = None,
        regenerate_key_request: RegenerateKeyRequest | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> GenerateKeyResponse | None:
        """Regenerate Key Fn.

        Regenerate an existing API key while optionally updating its parameters.

        Parameters:
        - key: str (path parameter) - The key to regenerate
        - data: Optional[RegenerateKeyRequest] - Request body containing optional
          parameters to update
            - key: Optional[str] - The key to regenerate.
            - new_master_key: Optional[str] - The new master key to use, if key is the
              master key.
            - new_key: Optional[str] - The new key to use, if key is not the master key.
              Must start with 'sk-' and be at least 16 characters long. If both set,
              new_master_key will be used.
            - key_alias: Optional[str] - User-friendly key alias
            - user_id: Optional[str] - User ID associated with key
            - team_id: Optional[str] - Team ID associated with key
            - models: Optional[list] - Model_name's a user is allowed to call
            - tags: Optional[List[str]] - Tags for organizing keys (Enterprise only)
            - spend: Optional[float] - Amount spent by key
            - max_budget: Optional[float] - Max budget for key
            - model_max_budget: Optional[Dict[str, BudgetConfig]] - Model-specific
              budgets keyed by model name, `*` pattern like "claude-opus*", or model
              access group, e.g. {"gpt-4": {"budget_limit": 0.0005, "time_period":
              "30d"}}
            - budget_fallbacks: Optional[Dict[str, List[str]]] - Per-model fallback
              chain tried in order when that model's own `model_max_budget` is exceeded,
              e.g. {"gpt-4o": ["gpt-4o-mini"]}.
            - budget_duration: Optional[str] - Budget reset period ("30d", "1h", etc.)
            - soft_budget: Optional[float] - Soft budget limit (warning vs. hard stop).
              Will trigger a slack alert when this soft budget is reached.
            - max_parallel_requests: Optional[int] - Rate limit for parallel requests
            - metadata: Optional[dict] - Metadata for key. Example {"team":
              "core-infra", "app": "app2"}
            - tpm_limit: Optional[int] - Tokens per minute limit
            - rpm_limit: Optional[int] - Requests per minute limit
            - model_rpm_limit: Optional[dict] - Model-specific RPM limits {"gpt-4": 100,
              "claude-v1": 200}
            - model_tpm_limit: Optional[dict] - Model-specific TPM limits {"gpt-4":
              100000, "claude-v1": 200000}
            - allowed_cache_controls: Optional[list] - List of allowed cache control
              values
            - duration: Optional[str] - Key validity duration ("30d", "1h", etc.)
            - permissions: Optional[dict] - Key-specific permissions
            - guardrails: Optional[List[str]] - List of active guardrails for the key
            - blocked: Optional[bool] - Whether the key is blocked
            - grace_period: Optional[str] - Duration to keep old key valid after
              rotation (e.g. "24h", "2d"). Omitted = immediate revoke. Env:
              LITELLM_KEY_ROTATION_GRACE_PERIOD

        Returns:
        - GenerateKeyResponse containing the new key and its updated parameters

        Example:
        ```bash
        curl --location --request POST "http://localhost:4000/key/$LITELLM_API_KEY/regenerate"     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data-raw '{
            "max_budget": 100,
            "metadata": {"team": "core-infra"},
            "models": ["gpt-4", "gpt-3.5-turbo"]
        }'
        ```

        Note: This is an Enterprise feature. It requires a premium license to use.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "regenerate_key_fn_key_key_regenerate_post",
            "POST",
            "/key/{key}/regenerate",
            path_param("key", key),
            header_param("litellm-changed-by", litellm_changed_by),
            body_param(regenerate_key_request, name="regenerate_key_request"),
            responses={"200": "GenerateKeyResponse | None"},
            opts=opts,
        )

    regenerate_key_fn_key_key_regenerate_post_with_http_info = with_http_info(
        regenerate_key_fn_key_key_regenerate_post
    )

    def reset_key_spend_fn_key_key_reset_spend_post(
        self,
        key: str,
        reset_spend_request: ResetSpendRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Reset Key Spend Fn.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "reset_key_spend_fn_key_key_reset_spend_post",
            "POST",
            "/key/{key}/reset_spend",
            path_param("key", key),
            body_param(reset_spend_request, name="reset_spend_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    reset_key_spend_fn_key_key_reset_spend_post_with_http_info = with_http_info(
        reset_key_spend_fn_key_key_reset_spend_post
    )
    reset_key_spend_fn = reset_key_spend_fn_key_key_reset_spend_post
    reset_key_spend_fn_with_http_info = (
        reset_key_spend_fn_key_key_reset_spend_post_with_http_info
    )

    def list_keys_key_list_get(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        user_id: str | None = None,
        team_id: str | None = None,
        organization_id: str | None = None,
        key_hash: str | None = None,
        key_alias: str | None = None,
        search: str | None = None,
        return_full_object: bool | None = None,
        include_team_keys: bool | None = None,
        include_created_by_keys: bool | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        expand: list[str] | None = None,
        status: str | None = None,
        project_id: str | None = None,
        access_group_id: str | None = None,
        agent_id: str | None = None,
        substring_matching: bool | None = None,
        expires: str | None = None,
        opts: RequestOptions | None = None,
    ) -> KeyListResponseObject:
        """List Keys.

        List all keys for a given user / team / organization.

        Parameters:
            expand: Optional[List[str]] - Expand related objects (e.g. 'user' to include
                user information)
            status: Optional[str] - Filter by status: "active", "expired", "revoked"
                (blocked) or "deleted".
            "deleted" reads the LiteLLM_DeletedVerificationToken archive; the other
            values partition the live key table, so every live key matches exactly one
            of them.

        Returns:
            {
                "keys": List[str] or List[UserAPIKeyAuth],
                "total_count": int,
                "current_page": int,
                "total_pages": int,
            }

        When expand includes "user", each key object will include a "user" field with
        the associated user object.
        Note: When expand=user is specified, full key objects are returned regardless of
        the return_full_object parameter.

        Args:
            page: Page number.
            size: Page size.
            user_id: Filter keys by user ID. Exact match by default; set
                substring_matching=true (admin only) for case-insensitive substring
                matching.
            team_id: Filter keys by team ID.
            organization_id: Filter keys by organization ID.
            key_hash: Filter keys by key hash.
            key_alias: Filter keys by key alias. Exact match by default; set
                substring_matching=true for case-insensitive substring matching.
            search: Combined search: matches keys whose token (key hash) equals the
                value OR whose key_alias contains it (case-insensitive).
            return_full_object: Return full key object.
            include_team_keys: Include all keys for teams that user is an admin of.
            include_created_by_keys: Include keys created by the user.
            sort_by: Column to sort by (e.g. 'user_id', 'created_at', 'spend')
            sort_order: Sort order ('asc' or 'desc')
            expand: Expand related objects (e.g. 'user')
            status: Filter by status: 'active' (not blocked, not expired), 'expired'
                (not blocked, past expiry), 'revoked' (blocked) or 'deleted' (archived
                keys). Omit to return live keys regardless of status.
            project_id: Filter keys by project ID.
            access_group_id: Filter keys by access group ID.
            agent_id: Filter keys by agent ID.
            substring_matching: If true, match key_alias (any caller) and user_id (proxy
                admins only) as case-insensitive substrings instead of exact values.
                Defaults to false: /key/list matched these exactly before substring
                search was added, and an exact user_id filter must never return another
                user's keys.
            expires: Filter keys by expiration. 'expired' returns keys whose expires is
                in the past; 'active' returns keys that never expire or expire in the
                future. Omit to return keys regardless of expiration.
        """
        return self._call(
            "list_keys_key_list_get",
            "GET",
            "/key/list",
            query_param("page", page, minimum=1),
            query_param("size", size, minimum=1, maximum=100),
            query_param("user_id", user_id),
            query_param("team_id", team_id),
            query_param("organization_id", organization_id),
            query_param("key_hash", key_hash),
            query_param("key_alias", key_alias),
            query_param("search", search),
            query_param("return_full_object", return_full_object),
            query_param("include_team_keys", include_team_keys),
            query_param("include_created_by_keys", include_created_by_keys),
            query_param("sort_by", sort_by),
            query_param("sort_order", sort_order),
            query_param("expand", expand),
            query_param("status", status),
            query_param("project_id", project_id),
            query_param("access_group_id", access_group_id),
            query_param("agent_id", agent_id),
            query_param("substring_matching", substring_matching),
            query_param("expires", expires),
            responses={"200": "KeyListResponseObject"},
            pages=number_pages(
                "page",
                size="size",
                items="keys",
                total="total_count",
                last="total_pages",
            ),
            opts=opts,
        )

    list_keys_key_list_get_with_http_info = with_http_info(list_keys_key_list_get)
    list_keys = list_keys_key_list_get
    list_keys_with_http_info = list_keys_key_list_get_with_http_info

    def key_aliases_key_aliases_get(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        search: str | None = None,
        team_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Key Aliases.

        Lists key aliases with pagination and optional search.

        Non-admin users only see aliases for keys they own or keys belonging to their
        teams.

        Returns:
            {
                "aliases": List[str],
                "total_count": int,
                "current_page": int,
                "total_pages": int,
                "size": int,
            }

        Args:
            page: Page number.
            size: Page size.
            search: Search key aliases (case-insensitive partial match)
            team_id: Filter aliases to keys belonging to this team.
        """
        return self._call(
            "key_aliases_key_aliases_get",
            "GET",
            "/key/aliases",
            query_param("page", page, minimum=1),
            query_param("size", size, minimum=1, maximum=100),
            query_param("search", search),
            query_param("team_id", team_id),
            responses={"200": "dict[str, Any]"},
            pages=number_pages(
                "page",
                size="size",
                items="data",
                more="has_more",
                total="total",
                last="total_pages",
            ),
            opts=opts,
        )

    key_aliases_key_aliases_get_with_http_info = with_http_info(
        key_aliases_key_aliases_get
    )
    key_aliases = key_aliases_key_aliases_get
    key_aliases_with_http_info = key_aliases_key_aliases_get_with_http_info

    def block_key_key_block_post(
        self,
        block_key_request: BlockKeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMVerificationToken | None:
        """Block Key.

        Block an Virtual key from making any requests.

        Parameters:
        - key: str - The key to block. Can be either the unhashed key (sk-...) or the
          hashed key value

         Example:
        ```bash
        curl --location 'http://0.0.0.0:4000/key/block'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "key": "sk-Fn8Ej39NxjAXrvpUGKghGw"
        }'
        ```

        Note: This is an admin-only endpoint. Only proxy admins, team admins, or org
        admins can block keys.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "block_key_key_block_post",
            "POST",
            "/key/block",
            body_param(block_key_request, name="block_key_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "LiteLLMVerificationToken | None"},
            opts=opts,
        )

    block_key_key_block_post_with_http_info = with_http_info(block_key_key_block_post)
    block_key = block_key_key_block_post
    block_key_with_http_info = block_key_key_block_post_with_http_info

    def unblock_key_key_unblock_post(
        self,
        block_key_request: BlockKeyRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMVerificationToken:
        """Unblock Key.

        Unblock a Virtual key to allow it to make requests again.

        Parameters:
        - key: str - The key to unblock. Can be either the unhashed key (sk-...) or the
          hashed key value

        Example:
        ```bash
        curl --location 'http://0.0.0.0:4000/key/unblock'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --header 'Content-Type: application/json'     --data '{
            "key": "sk-Fn8Ej39NxjAXrvpUGKghGw"
        }'
        ```

        Note: This is an admin-only endpoint. Only proxy admins, team admins, or org
        admins can unblock keys.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "unblock_key_key_unblock_post",
            "POST",
            "/key/unblock",
            body_param(block_key_request, name="block_key_request", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "LiteLLMVerificationToken"},
            opts=opts,
        )

    unblock_key_key_unblock_post_with_http_info = with_http_info(
        unblock_key_key_unblock_post
    )
    unblock_key = unblock_key_key_unblock_post
    unblock_key_with_http_info = unblock_key_key_unblock_post_with_http_info

    def key_health_key_health_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> KeyHealthResponse:
        """Key Health.

        Check the health of the key

        Checks:
        - If key based logging is configured correctly - sends a test log

        Usage

        Pass the key in the request header

        ```bash
        curl -X POST "http://localhost:4000/key/health"      -H "Authorization: Bearer $LITELLM_MASTER_KEY"      -H "Content-Type: application/json"
        ```

        Response when logging callbacks are setup correctly:

        ```json
        {
          "key": "healthy",
          "logging_callbacks": {
            "callbacks": [
              "gcs_bucket"
            ],
            "status": "healthy",
            "details": "No logger exceptions triggered, system is healthy. Manually check if logs were sent to ['gcs_bucket']"
          }
        }
        ```

        Response when logging callbacks are not setup correctly:
        ```json
        {
          "key": "unhealthy",
          "logging_callbacks": {
            "callbacks": [
              "gcs_bucket"
            ],
            "status": "unhealthy",
            "details": "Logger exceptions triggered, system is unhealthy: Failed to load vertex credentials. Check to see if credentials containing partial/invalid information."
          }
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "key_health_key_health_post",
            "POST",
            "/key/health",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "KeyHealthResponse"},
            errors={},
            opts=opts,
        )

    key_health_key_health_post_with_http_info = with_http_info(
        key_health_key_health_post
    )
    key_health = key_health_key_health_post
    key_health_with_http_info = key_health_key_health_post_with_http_info
