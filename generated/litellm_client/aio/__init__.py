"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a2a_api import AsyncA2aApi
    from .a2a_registration_api import AsyncA2aRegistrationApi
    from .access_groups_api import AsyncAccessGroupsApi
    from .adaptive_router_api import AsyncAdaptiveRouterApi
    from .agent_management_api import AsyncAgentManagementApi
    from .agent_tracing_api import AsyncAgentTracingApi
    from .agents_api import AsyncAgentsApi
    from .anthropic_passthrough_api import AsyncAnthropicPassthroughApi
    from .anthropic_skills_api import AsyncAnthropicSkillsApi
    from .assistants_api import AsyncAssistantsApi
    from .audio_api import AsyncAudioApi
    from .auto_router_api import AsyncAutoRouterApi
    from .batch_api import AsyncBatchApi
    from .beta_agents_api import AsyncBetaAgentsApi
    from .beta_mcp_api import AsyncBetaMCPApi
    from .budget_management_api import AsyncBudgetManagementApi
    from .budget_spend_tracking_api import AsyncBudgetSpendTrackingApi
    from .cache_settings_api import AsyncCacheSettingsApi
    from .caching_api import AsyncCachingApi
    from .chat_completions_api import AsyncChatCompletionsApi
    from .claude_code_marketplace_api import AsyncClaudeCodeMarketplaceApi
    from .cloudzero_api import AsyncCloudzeroApi
    from .codex_passthrough_api import AsyncCodexPassthroughApi
    from .completions_api import AsyncCompletionsApi
    from .compliance_api import AsyncComplianceApi
    from .config_overrides_api import AsyncConfigOverridesApi
    from .containers_api import AsyncContainersApi
    from .coordination_redis_settings_api import AsyncCoordinationRedisSettingsApi
    from .cost_optimization_api import AsyncCostOptimizationApi
    from .cost_tracking_api import AsyncCostTrackingApi
    from .credential_management_api import AsyncCredentialManagementApi
    from .customer_management_api import AsyncCustomerManagementApi
    from .decisions_api import AsyncDecisionsApi
    from .default_api import AsyncDefaultApi
    from .embeddings_api import AsyncEmbeddingsApi
    from .evals_api import AsyncEvalsApi
    from .experimental_api import AsyncExperimentalApi
    from .fallback_management_api import AsyncFallbackManagementApi
    from .files_api import AsyncFilesApi
    from .fine_tuning_api import AsyncFineTuningApi
    from .gemini_agents_api import AsyncGeminiAgentsApi
    from .google_genai_endpoints_api import AsyncGoogleGenaiEndpointsApi
    from .guardrails_api import AsyncGuardrailsApi
    from .health_api import AsyncHealthApi
    from .images_api import AsyncImagesApi
    from .interactions_api import AsyncInteractionsApi
    from .internal_user_management_api import AsyncInternalUserManagementApi
    from .jwt_mappings_api import AsyncJwtMappingsApi
    from .key_management_api import AsyncKeyManagementApi
    from .langfuse_passthrough_api import AsyncLangfusePassthroughApi
    from .lens_api import AsyncLensApi
    from .llm_passthrough_api import AsyncLlmPassthroughApi
    from .llm_utils_api import AsyncLlmUtilsApi
    from .logging_callbacks_api import AsyncLoggingCallbacksApi
    from .mcp_discoverable_api import AsyncMcpDiscoverableApi
    from .mcp_management_api import AsyncMcpManagementApi
    from .mcp_rest_api import AsyncMcpRestApi
    from .memory_management_api import AsyncMemoryManagementApi
    from .model_insights_api import AsyncModelInsightsApi
    from .model_management_api import AsyncModelManagementApi
    from .moderations_api import AsyncModerationsApi
    from .moyai_api import AsyncMoyaiApi
    from .ocr_api import AsyncOcrApi
    from .open_ai_pass_through_api import AsyncOpenAIPassThroughApi
    from .organization_management_api import AsyncOrganizationManagementApi
    from .pass_through_api import AsyncPassThroughApi
    from .plugins_api import AsyncPluginsApi
    from .policies_api import AsyncPoliciesApi
    from .policy_engine_api import AsyncPolicyEngineApi
    from .prompts_api import AsyncPromptsApi
    from .providers_api import AsyncProvidersApi
    from .public_api import AsyncPublicApi
    from .rag_api import AsyncRagApi
    from .realtime_api import AsyncRealtimeApi
    from .rerank_api import AsyncRerankApi
    from .responses_api import AsyncResponsesApi
    from .router_settings_api import AsyncRouterSettingsApi
    from .rust_control_plane_api import AsyncRustControlPlaneApi
    from .scim_api import AsyncScimApi
    from .search_api import AsyncSearchApi
    from .search_tools_api import AsyncSearchToolsApi
    from .settings_api import AsyncSettingsApi
    from .skills_api import AsyncSkillsApi
    from .sso_settings_api import AsyncSSOSettingsApi
    from .subscription_accounts_api import AsyncSubscriptionAccountsApi
    from .tag_management_api import AsyncTagManagementApi
    from .team_management_api import AsyncTeamManagementApi
    from .telemetry_api import AsyncTelemetryApi
    from .tools_api import AsyncToolsApi
    from .ui_session_api import AsyncUISessionApi
    from .ui_settings_api import AsyncUISettingsApi
    from .ui_theme_settings_api import AsyncUIThemeSettingsApi
    from .user_agent_analytics_api import AsyncUserAgentAnalyticsApi
    from .vantage_api import AsyncVantageApi
    from .vector_store_management_api import AsyncVectorStoreManagementApi
    from .vector_stores_api import AsyncVectorStoresApi
    from .videos_api import AsyncVideosApi
    from .web_socket_api import AsyncWebSocketApi
    from .workflow_management_api import AsyncWorkflowManagementApi


_MODULES: dict[str, str] = {
    "AsyncA2aApi": "a2a_api",
    "AsyncA2aRegistrationApi": "a2a_registration_api",
    "AsyncAccessGroupsApi": "access_groups_api",
    "AsyncAdaptiveRouterApi": "adaptive_router_api",
    "AsyncAgentManagementApi": "agent_management_api",
    "AsyncAgentTracingApi": "agent_tracing_api",
    "AsyncAgentsApi": "agents_api",
    "AsyncAnthropicPassthroughApi": "anthropic_passthrough_api",
    "AsyncAnthropicSkillsApi": "anthropic_skills_api",
    "AsyncAssistantsApi": "assistants_api",
    "AsyncAudioApi": "audio_api",
    "AsyncAutoRouterApi": "auto_router_api",
    "AsyncBatchApi": "batch_api",
    "AsyncBetaAgentsApi": "beta_agents_api",
    "AsyncBetaMCPApi": "beta_mcp_api",
    "AsyncBudgetManagementApi": "budget_management_api",
    "AsyncBudgetSpendTrackingApi": "budget_spend_tracking_api",
    "AsyncCacheSettingsApi": "cache_settings_api",
    "AsyncCachingApi": "caching_api",
    "AsyncChatCompletionsApi": "chat_completions_api",
    "AsyncClaudeCodeMarketplaceApi": "claude_code_marketplace_api",
    "AsyncCloudzeroApi": "cloudzero_api",
    "AsyncCodexPassthroughApi": "codex_passthrough_api",
    "AsyncCompletionsApi": "completions_api",
    "AsyncComplianceApi": "compliance_api",
    "AsyncConfigOverridesApi": "config_overrides_api",
    "AsyncContainersApi": "containers_api",
    "AsyncCoordinationRedisSettingsApi": "coordination_redis_settings_api",
    "AsyncCostOptimizationApi": "cost_optimization_api",
    "AsyncCostTrackingApi": "cost_tracking_api",
    "AsyncCredentialManagementApi": "credential_management_api",
    "AsyncCustomerManagementApi": "customer_management_api",
    "AsyncDecisionsApi": "decisions_api",
    "AsyncDefaultApi": "default_api",
    "AsyncEmbeddingsApi": "embeddings_api",
    "AsyncEvalsApi": "evals_api",
    "AsyncExperimentalApi": "experimental_api",
    "AsyncFallbackManagementApi": "fallback_management_api",
    "AsyncFilesApi": "files_api",
    "AsyncFineTuningApi": "fine_tuning_api",
    "AsyncGeminiAgentsApi": "gemini_agents_api",
    "AsyncGoogleGenaiEndpointsApi": "google_genai_endpoints_api",
    "AsyncGuardrailsApi": "guardrails_api",
    "AsyncHealthApi": "health_api",
    "AsyncImagesApi": "images_api",
    "AsyncInteractionsApi": "interactions_api",
    "AsyncInternalUserManagementApi": "internal_user_management_api",
    "AsyncJwtMappingsApi": "jwt_mappings_api",
    "AsyncKeyManagementApi": "key_management_api",
    "AsyncLangfusePassthroughApi": "langfuse_passthrough_api",
    "AsyncLensApi": "lens_api",
    "AsyncLlmPassthroughApi": "llm_passthrough_api",
    "AsyncLlmUtilsApi": "llm_utils_api",
    "AsyncLoggingCallbacksApi": "logging_callbacks_api",
    "AsyncMcpDiscoverableApi": "mcp_discoverable_api",
    "AsyncMcpManagementApi": "mcp_management_api",
    "AsyncMcpRestApi": "mcp_rest_api",
    "AsyncMemoryManagementApi": "memory_management_api",
    "AsyncModelInsightsApi": "model_insights_api",
    "AsyncModelManagementApi": "model_management_api",
    "AsyncModerationsApi": "moderations_api",
    "AsyncMoyaiApi": "moyai_api",
    "AsyncOcrApi": "ocr_api",
    "AsyncOpenAIPassThroughApi": "open_ai_pass_through_api",
    "AsyncOrganizationManagementApi": "organization_management_api",
    "AsyncPassThroughApi": "pass_through_api",
    "AsyncPluginsApi": "plugins_api",
    "AsyncPoliciesApi": "policies_api",
    "AsyncPolicyEngineApi": "policy_engine_api",
    "AsyncPromptsApi": "prompts_api",
    "AsyncProvidersApi": "providers_api",
    "AsyncPublicApi": "public_api",
    "AsyncRagApi": "rag_api",
    "AsyncRealtimeApi": "realtime_api",
    "AsyncRerankApi": "rerank_api",
    "AsyncResponsesApi": "responses_api",
    "AsyncRouterSettingsApi": "router_settings_api",
    "AsyncRustControlPlaneApi": "rust_control_plane_api",
    "AsyncSSOSettingsApi": "sso_settings_api",
    "AsyncScimApi": "scim_api",
    "AsyncSearchApi": "search_api",
    "AsyncSearchToolsApi": "search_tools_api",
    "AsyncSettingsApi": "settings_api",
    "AsyncSkillsApi": "skills_api",
    "AsyncSubscriptionAccountsApi": "subscription_accounts_api",
    "AsyncTagManagementApi": "tag_management_api",
    "AsyncTeamManagementApi": "team_management_api",
    "AsyncTelemetryApi": "telemetry_api",
    "AsyncToolsApi": "tools_api",
    "AsyncUISessionApi": "ui_session_api",
    "AsyncUISettingsApi": "ui_settings_api",
    "AsyncUIThemeSettingsApi": "ui_theme_settings_api",
    "AsyncUserAgentAnalyticsApi": "user_agent_analytics_api",
    "AsyncVantageApi": "vantage_api",
    "AsyncVectorStoreManagementApi": "vector_store_management_api",
    "AsyncVectorStoresApi": "vector_stores_api",
    "AsyncVideosApi": "videos_api",
    "AsyncWebSocketApi": "web_socket_api",
    "AsyncWorkflowManagementApi": "workflow_management_api",
}

__all__: list[str] = [
    "AsyncA2aApi",
    "AsyncA2aRegistrationApi",
    "AsyncAccessGroupsApi",
    "AsyncAdaptiveRouterApi",
    "AsyncAgentManagementApi",
    "AsyncAgentTracingApi",
    "AsyncAgentsApi",
    "AsyncAnthropicPassthroughApi",
    "AsyncAnthropicSkillsApi",
    "AsyncAssistantsApi",
    "AsyncAudioApi",
    "AsyncAutoRouterApi",
    "AsyncBatchApi",
    "AsyncBetaAgentsApi",
    "AsyncBetaMCPApi",
    "AsyncBudgetManagementApi",
    "AsyncBudgetSpendTrackingApi",
    "AsyncCacheSettingsApi",
    "AsyncCachingApi",
    "AsyncChatCompletionsApi",
    "AsyncClaudeCodeMarketplaceApi",
    "AsyncCloudzeroApi",
    "AsyncCodexPassthroughApi",
    "AsyncCompletionsApi",
    "AsyncComplianceApi",
    "AsyncConfigOverridesApi",
    "AsyncContainersApi",
    "AsyncCoordinationRedisSettingsApi",
    "AsyncCostOptimizationApi",
    "AsyncCostTrackingApi",
    "AsyncCredentialManagementApi",
    "AsyncCustomerManagementApi",
    "AsyncDecisionsApi",
    "AsyncDefaultApi",
    "AsyncEmbeddingsApi",
    "AsyncEvalsApi",
    "AsyncExperimentalApi",
    "AsyncFallbackManagementApi",
    "AsyncFilesApi",
    "AsyncFineTuningApi",
    "AsyncGeminiAgentsApi",
    "AsyncGoogleGenaiEndpointsApi",
    "AsyncGuardrailsApi",
    "AsyncHealthApi",
    "AsyncImagesApi",
    "AsyncInteractionsApi",
    "AsyncInternalUserManagementApi",
    "AsyncJwtMappingsApi",
    "AsyncKeyManagementApi",
    "AsyncLangfusePassthroughApi",
    "AsyncLensApi",
    "AsyncLlmPassthroughApi",
    "AsyncLlmUtilsApi",
    "AsyncLoggingCallbacksApi",
    "AsyncMcpDiscoverableApi",
    "AsyncMcpManagementApi",
    "AsyncMcpRestApi",
    "AsyncMemoryManagementApi",
    "AsyncModelInsightsApi",
    "AsyncModelManagementApi",
    "AsyncModerationsApi",
    "AsyncMoyaiApi",
    "AsyncOcrApi",
    "AsyncOpenAIPassThroughApi",
    "AsyncOrganizationManagementApi",
    "AsyncPassThroughApi",
    "AsyncPluginsApi",
    "AsyncPoliciesApi",
    "AsyncPolicyEngineApi",
    "AsyncPromptsApi",
    "AsyncProvidersApi",
    "AsyncPublicApi",
    "AsyncRagApi",
    "AsyncRealtimeApi",
    "AsyncRerankApi",
    "AsyncResponsesApi",
    "AsyncRouterSettingsApi",
    "AsyncRustControlPlaneApi",
    "AsyncSSOSettingsApi",
    "AsyncScimApi",
    "AsyncSearchApi",
    "AsyncSearchToolsApi",
    "AsyncSettingsApi",
    "AsyncSkillsApi",
    "AsyncSubscriptionAccountsApi",
    "AsyncTagManagementApi",
    "AsyncTeamManagementApi",
    "AsyncTelemetryApi",
    "AsyncToolsApi",
    "AsyncUISessionApi",
    "AsyncUISettingsApi",
    "AsyncUIThemeSettingsApi",
    "AsyncUserAgentAnalyticsApi",
    "AsyncVantageApi",
    "AsyncVectorStoreManagementApi",
    "AsyncVectorStoresApi",
    "AsyncVideosApi",
    "AsyncWebSocketApi",
    "AsyncWorkflowManagementApi",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
