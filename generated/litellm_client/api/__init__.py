"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a2a_api import A2aApi
    from .a2a_registration_api import A2aRegistrationApi
    from .access_groups_api import AccessGroupsApi
    from .adaptive_router_api import AdaptiveRouterApi
    from .agent_management_api import AgentManagementApi
    from .agent_tracing_api import AgentTracingApi
    from .agents_api import AgentsApi
    from .anthropic_passthrough_api import AnthropicPassthroughApi
    from .anthropic_skills_api import AnthropicSkillsApi
    from .assistants_api import AssistantsApi
    from .audio_api import AudioApi
    from .auto_router_api import AutoRouterApi
    from .batch_api import BatchApi
    from .beta_agents_api import BetaAgentsApi
    from .beta_mcp_api import BetaMCPApi
    from .budget_management_api import BudgetManagementApi
    from .budget_spend_tracking_api import BudgetSpendTrackingApi
    from .cache_settings_api import CacheSettingsApi
    from .caching_api import CachingApi
    from .chat_completions_api import ChatCompletionsApi
    from .claude_code_marketplace_api import ClaudeCodeMarketplaceApi
    from .cloudzero_api import CloudzeroApi
    from .codex_passthrough_api import CodexPassthroughApi
    from .completions_api import CompletionsApi
    from .compliance_api import ComplianceApi
    from .config_overrides_api import ConfigOverridesApi
    from .containers_api import ContainersApi
    from .coordination_redis_settings_api import CoordinationRedisSettingsApi
    from .cost_optimization_api import CostOptimizationApi
    from .cost_tracking_api import CostTrackingApi
    from .credential_management_api import CredentialManagementApi
    from .customer_management_api import CustomerManagementApi
    from .decisions_api import DecisionsApi
    from .default_api import DefaultApi
    from .embeddings_api import EmbeddingsApi
    from .evals_api import EvalsApi
    from .experimental_api import ExperimentalApi
    from .fallback_management_api import FallbackManagementApi
    from .files_api import FilesApi
    from .fine_tuning_api import FineTuningApi
    from .gemini_agents_api import GeminiAgentsApi
    from .google_genai_endpoints_api import GoogleGenaiEndpointsApi
    from .guardrails_api import GuardrailsApi
    from .health_api import HealthApi
    from .images_api import ImagesApi
    from .interactions_api import InteractionsApi
    from .internal_user_management_api import InternalUserManagementApi
    from .jwt_mappings_api import JwtMappingsApi
    from .key_management_api import KeyManagementApi
    from .langfuse_passthrough_api import LangfusePassthroughApi
    from .lens_api import LensApi
    from .llm_passthrough_api import LlmPassthroughApi
    from .llm_utils_api import LlmUtilsApi
    from .logging_callbacks_api import LoggingCallbacksApi
    from .mcp_discoverable_api import McpDiscoverableApi
    from .mcp_management_api import McpManagementApi
    from .mcp_rest_api import McpRestApi
    from .memory_management_api import MemoryManagementApi
    from .model_insights_api import ModelInsightsApi
    from .model_management_api import ModelManagementApi
    from .moderations_api import ModerationsApi
    from .moyai_api import MoyaiApi
    from .ocr_api import OcrApi
    from .open_ai_pass_through_api import OpenAIPassThroughApi
    from .organization_management_api import OrganizationManagementApi
    from .pass_through_api import PassThroughApi
    from .plugins_api import PluginsApi
    from .policies_api import PoliciesApi
    from .policy_engine_api import PolicyEngineApi
    from .prompts_api import PromptsApi
    from .providers_api import ProvidersApi
    from .public_api import PublicApi
    from .rag_api import RagApi
    from .realtime_api import RealtimeApi
    from .rerank_api import RerankApi
    from .responses_api import ResponsesApi
    from .router_settings_api import RouterSettingsApi
    from .rust_control_plane_api import RustControlPlaneApi
    from .scim_api import ScimApi
    from .search_api import SearchApi
    from .search_tools_api import SearchToolsApi
    from .settings_api import SettingsApi
    from .skills_api import SkillsApi
    from .sso_settings_api import SSOSettingsApi
    from .subscription_accounts_api import SubscriptionAccountsApi
    from .tag_management_api import TagManagementApi
    from .team_management_api import TeamManagementApi
    from .telemetry_api import TelemetryApi
    from .tools_api import ToolsApi
    from .ui_session_api import UISessionApi
    from .ui_settings_api import UISettingsApi
    from .ui_theme_settings_api import UIThemeSettingsApi
    from .user_agent_analytics_api import UserAgentAnalyticsApi
    from .vantage_api import VantageApi
    from .vector_store_management_api import VectorStoreManagementApi
    from .vector_stores_api import VectorStoresApi
    from .videos_api import VideosApi
    from .web_socket_api import WebSocketApi
    from .workflow_management_api import WorkflowManagementApi


_MODULES: dict[str, str] = {
    "A2aApi": "a2a_api",
    "A2aRegistrationApi": "a2a_registration_api",
    "AccessGroupsApi": "access_groups_api",
    "AdaptiveRouterApi": "adaptive_router_api",
    "AgentManagementApi": "agent_management_api",
    "AgentTracingApi": "agent_tracing_api",
    "AgentsApi": "agents_api",
    "AnthropicPassthroughApi": "anthropic_passthrough_api",
    "AnthropicSkillsApi": "anthropic_skills_api",
    "AssistantsApi": "assistants_api",
    "AudioApi": "audio_api",
    "AutoRouterApi": "auto_router_api",
    "BatchApi": "batch_api",
    "BetaAgentsApi": "beta_agents_api",
    "BetaMCPApi": "beta_mcp_api",
    "BudgetManagementApi": "budget_management_api",
    "BudgetSpendTrackingApi": "budget_spend_tracking_api",
    "CacheSettingsApi": "cache_settings_api",
    "CachingApi": "caching_api",
    "ChatCompletionsApi": "chat_completions_api",
    "ClaudeCodeMarketplaceApi": "claude_code_marketplace_api",
    "CloudzeroApi": "cloudzero_api",
    "CodexPassthroughApi": "codex_passthrough_api",
    "CompletionsApi": "completions_api",
    "ComplianceApi": "compliance_api",
    "ConfigOverridesApi": "config_overrides_api",
    "ContainersApi": "containers_api",
    "CoordinationRedisSettingsApi": "coordination_redis_settings_api",
    "CostOptimizationApi": "cost_optimization_api",
    "CostTrackingApi": "cost_tracking_api",
    "CredentialManagementApi": "credential_management_api",
    "CustomerManagementApi": "customer_management_api",
    "DecisionsApi": "decisions_api",
    "DefaultApi": "default_api",
    "EmbeddingsApi": "embeddings_api",
    "EvalsApi": "evals_api",
    "ExperimentalApi": "experimental_api",
    "FallbackManagementApi": "fallback_management_api",
    "FilesApi": "files_api",
    "FineTuningApi": "fine_tuning_api",
    "GeminiAgentsApi": "gemini_agents_api",
    "GoogleGenaiEndpointsApi": "google_genai_endpoints_api",
    "GuardrailsApi": "guardrails_api",
    "HealthApi": "health_api",
    "ImagesApi": "images_api",
    "InteractionsApi": "interactions_api",
    "InternalUserManagementApi": "internal_user_management_api",
    "JwtMappingsApi": "jwt_mappings_api",
    "KeyManagementApi": "key_management_api",
    "LangfusePassthroughApi": "langfuse_passthrough_api",
    "LensApi": "lens_api",
    "LlmPassthroughApi": "llm_passthrough_api",
    "LlmUtilsApi": "llm_utils_api",
    "LoggingCallbacksApi": "logging_callbacks_api",
    "McpDiscoverableApi": "mcp_discoverable_api",
    "McpManagementApi": "mcp_management_api",
    "McpRestApi": "mcp_rest_api",
    "MemoryManagementApi": "memory_management_api",
    "ModelInsightsApi": "model_insights_api",
    "ModelManagementApi": "model_management_api",
    "ModerationsApi": "moderations_api",
    "MoyaiApi": "moyai_api",
    "OcrApi": "ocr_api",
    "OpenAIPassThroughApi": "open_ai_pass_through_api",
    "OrganizationManagementApi": "organization_management_api",
    "PassThroughApi": "pass_through_api",
    "PluginsApi": "plugins_api",
    "PoliciesApi": "policies_api",
    "PolicyEngineApi": "policy_engine_api",
    "PromptsApi": "prompts_api",
    "ProvidersApi": "providers_api",
    "PublicApi": "public_api",
    "RagApi": "rag_api",
    "RealtimeApi": "realtime_api",
    "RerankApi": "rerank_api",
    "ResponsesApi": "responses_api",
    "RouterSettingsApi": "router_settings_api",
    "RustControlPlaneApi": "rust_control_plane_api",
    "SSOSettingsApi": "sso_settings_api",
    "ScimApi": "scim_api",
    "SearchApi": "search_api",
    "SearchToolsApi": "search_tools_api",
    "SettingsApi": "settings_api",
    "SkillsApi": "skills_api",
    "SubscriptionAccountsApi": "subscription_accounts_api",
    "TagManagementApi": "tag_management_api",
    "TeamManagementApi": "team_management_api",
    "TelemetryApi": "telemetry_api",
    "ToolsApi": "tools_api",
    "UISessionApi": "ui_session_api",
    "UISettingsApi": "ui_settings_api",
    "UIThemeSettingsApi": "ui_theme_settings_api",
    "UserAgentAnalyticsApi": "user_agent_analytics_api",
    "VantageApi": "vantage_api",
    "VectorStoreManagementApi": "vector_store_management_api",
    "VectorStoresApi": "vector_stores_api",
    "VideosApi": "videos_api",
    "WebSocketApi": "web_socket_api",
    "WorkflowManagementApi": "workflow_management_api",
}

__all__: list[str] = [
    "A2aApi",
    "A2aRegistrationApi",
    "AccessGroupsApi",
    "AdaptiveRouterApi",
    "AgentManagementApi",
    "AgentTracingApi",
    "AgentsApi",
    "AnthropicPassthroughApi",
    "AnthropicSkillsApi",
    "AssistantsApi",
    "AudioApi",
    "AutoRouterApi",
    "BatchApi",
    "BetaAgentsApi",
    "BetaMCPApi",
    "BudgetManagementApi",
    "BudgetSpendTrackingApi",
    "CacheSettingsApi",
    "CachingApi",
    "ChatCompletionsApi",
    "ClaudeCodeMarketplaceApi",
    "CloudzeroApi",
    "CodexPassthroughApi",
    "CompletionsApi",
    "ComplianceApi",
    "ConfigOverridesApi",
    "ContainersApi",
    "CoordinationRedisSettingsApi",
    "CostOptimizationApi",
    "CostTrackingApi",
    "CredentialManagementApi",
    "CustomerManagementApi",
    "DecisionsApi",
    "DefaultApi",
    "EmbeddingsApi",
    "EvalsApi",
    "ExperimentalApi",
    "FallbackManagementApi",
    "FilesApi",
    "FineTuningApi",
    "GeminiAgentsApi",
    "GoogleGenaiEndpointsApi",
    "GuardrailsApi",
    "HealthApi",
    "ImagesApi",
    "InteractionsApi",
    "InternalUserManagementApi",
    "JwtMappingsApi",
    "KeyManagementApi",
    "LangfusePassthroughApi",
    "LensApi",
    "LlmPassthroughApi",
    "LlmUtilsApi",
    "LoggingCallbacksApi",
    "McpDiscoverableApi",
    "McpManagementApi",
    "McpRestApi",
    "MemoryManagementApi",
    "ModelInsightsApi",
    "ModelManagementApi",
    "ModerationsApi",
    "MoyaiApi",
    "OcrApi",
    "OpenAIPassThroughApi",
    "OrganizationManagementApi",
    "PassThroughApi",
    "PluginsApi",
    "PoliciesApi",
    "PolicyEngineApi",
    "PromptsApi",
    "ProvidersApi",
    "PublicApi",
    "RagApi",
    "RealtimeApi",
    "RerankApi",
    "ResponsesApi",
    "RouterSettingsApi",
    "RustControlPlaneApi",
    "SSOSettingsApi",
    "ScimApi",
    "SearchApi",
    "SearchToolsApi",
    "SettingsApi",
    "SkillsApi",
    "SubscriptionAccountsApi",
    "TagManagementApi",
    "TeamManagementApi",
    "TelemetryApi",
    "ToolsApi",
    "UISessionApi",
    "UISettingsApi",
    "UIThemeSettingsApi",
    "UserAgentAnalyticsApi",
    "VantageApi",
    "VectorStoreManagementApi",
    "VectorStoresApi",
    "VideosApi",
    "WebSocketApi",
    "WorkflowManagementApi",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
