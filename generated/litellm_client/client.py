"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.a2a_api import AsyncA2aApi
    from .aio.a2a_registration_api import AsyncA2aRegistrationApi
    from .aio.access_groups_api import AsyncAccessGroupsApi
    from .aio.adaptive_router_api import AsyncAdaptiveRouterApi
    from .aio.agent_management_api import AsyncAgentManagementApi
    from .aio.agent_tracing_api import AsyncAgentTracingApi
    from .aio.agents_api import AsyncAgentsApi
    from .aio.anthropic_passthrough_api import AsyncAnthropicPassthroughApi
    from .aio.anthropic_skills_api import AsyncAnthropicSkillsApi
    from .aio.assistants_api import AsyncAssistantsApi
    from .aio.audio_api import AsyncAudioApi
    from .aio.auto_router_api import AsyncAutoRouterApi
    from .aio.batch_api import AsyncBatchApi
    from .aio.beta_agents_api import AsyncBetaAgentsApi
    from .aio.beta_mcp_api import AsyncBetaMCPApi
    from .aio.budget_management_api import AsyncBudgetManagementApi
    from .aio.budget_spend_tracking_api import AsyncBudgetSpendTrackingApi
    from .aio.cache_settings_api import AsyncCacheSettingsApi
    from .aio.caching_api import AsyncCachingApi
    from .aio.chat_completions_api import AsyncChatCompletionsApi
    from .aio.claude_code_marketplace_api import AsyncClaudeCodeMarketplaceApi
    from .aio.cloudzero_api import AsyncCloudzeroApi
    from .aio.codex_passthrough_api import AsyncCodexPassthroughApi
    from .aio.completions_api import AsyncCompletionsApi
    from .aio.compliance_api import AsyncComplianceApi
    from .aio.config_overrides_api import AsyncConfigOverridesApi
    from .aio.containers_api import AsyncContainersApi
    from .aio.coordination_redis_settings_api import AsyncCoordinationRedisSettingsApi
    from .aio.cost_optimization_api import AsyncCostOptimizationApi
    from .aio.cost_tracking_api import AsyncCostTrackingApi
    from .aio.credential_management_api import AsyncCredentialManagementApi
    from .aio.customer_management_api import AsyncCustomerManagementApi
    from .aio.decisions_api import AsyncDecisionsApi
    from .aio.default_api import AsyncDefaultApi
    from .aio.embeddings_api import AsyncEmbeddingsApi
    from .aio.evals_api import AsyncEvalsApi
    from .aio.experimental_api import AsyncExperimentalApi
    from .aio.fallback_management_api import AsyncFallbackManagementApi
    from .aio.files_api import AsyncFilesApi
    from .aio.fine_tuning_api import AsyncFineTuningApi
    from .aio.gemini_agents_api import AsyncGeminiAgentsApi
    from .aio.google_genai_endpoints_api import AsyncGoogleGenaiEndpointsApi
    from .aio.guardrails_api import AsyncGuardrailsApi
    from .aio.health_api import AsyncHealthApi
    from .aio.images_api import AsyncImagesApi
    from .aio.interactions_api import AsyncInteractionsApi
    from .aio.internal_user_management_api import AsyncInternalUserManagementApi
    from .aio.jwt_mappings_api import AsyncJwtMappingsApi
    from .aio.key_management_api import AsyncKeyManagementApi
    from .aio.langfuse_passthrough_api import AsyncLangfusePassthroughApi
    from .aio.lens_api import AsyncLensApi
    from .aio.llm_passthrough_api import AsyncLlmPassthroughApi
    from .aio.llm_utils_api import AsyncLlmUtilsApi
    from .aio.logging_callbacks_api import AsyncLoggingCallbacksApi
    from .aio.mcp_discoverable_api import AsyncMcpDiscoverableApi
    from .aio.mcp_management_api import AsyncMcpManagementApi
    from .aio.mcp_rest_api import AsyncMcpRestApi
    from .aio.memory_management_api import AsyncMemoryManagementApi
    from .aio.model_insights_api import AsyncModelInsightsApi
    from .aio.model_management_api import AsyncModelManagementApi
    from .aio.moderations_api import AsyncModerationsApi
    from .aio.moyai_api import AsyncMoyaiApi
    from .aio.ocr_api import AsyncOcrApi
    from .aio.open_ai_pass_through_api import AsyncOpenAIPassThroughApi
    from .aio.organization_management_api import AsyncOrganizationManagementApi
    from .aio.pass_through_api import AsyncPassThroughApi
    from .aio.plugins_api import AsyncPluginsApi
    from .aio.policies_api import AsyncPoliciesApi
    from .aio.policy_engine_api import AsyncPolicyEngineApi
    from .aio.prompts_api import AsyncPromptsApi
    from .aio.providers_api import AsyncProvidersApi
    from .aio.public_api import AsyncPublicApi
    from .aio.rag_api import AsyncRagApi
    from .aio.realtime_api import AsyncRealtimeApi
    from .aio.rerank_api import AsyncRerankApi
    from .aio.responses_api import AsyncResponsesApi
    from .aio.router_settings_api import AsyncRouterSettingsApi
    from .aio.rust_control_plane_api import AsyncRustControlPlaneApi
    from .aio.scim_api import AsyncScimApi
    from .aio.search_api import AsyncSearchApi
    from .aio.search_tools_api import AsyncSearchToolsApi
    from .aio.settings_api import AsyncSettingsApi
    from .aio.skills_api import AsyncSkillsApi
    from .aio.sso_settings_api import AsyncSSOSettingsApi
    from .aio.subscription_accounts_api import AsyncSubscriptionAccountsApi
    from .aio.tag_management_api import AsyncTagManagementApi
    from .aio.team_management_api import AsyncTeamManagementApi
    from .aio.telemetry_api import AsyncTelemetryApi
    from .aio.tools_api import AsyncToolsApi
    from .aio.ui_session_api import AsyncUISessionApi
    from .aio.ui_settings_api import AsyncUISettingsApi
    from .aio.ui_theme_settings_api import AsyncUIThemeSettingsApi
    from .aio.user_agent_analytics_api import AsyncUserAgentAnalyticsApi
    from .aio.vantage_api import AsyncVantageApi
    from .aio.vector_store_management_api import AsyncVectorStoreManagementApi
    from .aio.vector_stores_api import AsyncVectorStoresApi
    from .aio.videos_api import AsyncVideosApi
    from .aio.web_socket_api import AsyncWebSocketApi
    from .aio.workflow_management_api import AsyncWorkflowManagementApi
    from .api.a2a_api import A2aApi
    from .api.a2a_registration_api import A2aRegistrationApi
    from .api.access_groups_api import AccessGroupsApi
    from .api.adaptive_router_api import AdaptiveRouterApi
    from .api.agent_management_api import AgentManagementApi
    from .api.agent_tracing_api import AgentTracingApi
    from .api.agents_api import AgentsApi
    from .api.anthropic_passthrough_api import AnthropicPassthroughApi
    from .api.anthropic_skills_api import AnthropicSkillsApi
    from .api.assistants_api import AssistantsApi
    from .api.audio_api import AudioApi
    from .api.auto_router_api import AutoRouterApi
    from .api.batch_api import BatchApi
    from .api.beta_agents_api import BetaAgentsApi
    from .api.beta_mcp_api import BetaMCPApi
    from .api.budget_management_api import BudgetManagementApi
    from .api.budget_spend_tracking_api import BudgetSpendTrackingApi
    from .api.cache_settings_api import CacheSettingsApi
    from .api.caching_api import CachingApi
    from .api.chat_completions_api import ChatCompletionsApi
    from .api.claude_code_marketplace_api import ClaudeCodeMarketplaceApi
    from .api.cloudzero_api import CloudzeroApi
    from .api.codex_passthrough_api import CodexPassthroughApi
    from .api.completions_api import CompletionsApi
    from .api.compliance_api import ComplianceApi
    from .api.config_overrides_api import ConfigOverridesApi
    from .api.containers_api import ContainersApi
    from .api.coordination_redis_settings_api import CoordinationRedisSettingsApi
    from .api.cost_optimization_api import CostOptimizationApi
    from .api.cost_tracking_api import CostTrackingApi
    from .api.credential_management_api import CredentialManagementApi
    from .api.customer_management_api import CustomerManagementApi
    from .api.decisions_api import DecisionsApi
    from .api.default_api import DefaultApi
    from .api.embeddings_api import EmbeddingsApi
    from .api.evals_api import EvalsApi
    from .api.experimental_api import ExperimentalApi
    from .api.fallback_management_api import FallbackManagementApi
    from .api.files_api import FilesApi
    from .api.fine_tuning_api import FineTuningApi
    from .api.gemini_agents_api import GeminiAgentsApi
    from .api.google_genai_endpoints_api import GoogleGenaiEndpointsApi
    from .api.guardrails_api import GuardrailsApi
    from .api.health_api import HealthApi
    from .api.images_api import ImagesApi
    from .api.interactions_api import InteractionsApi
    from .api.internal_user_management_api import InternalUserManagementApi
    from .api.jwt_mappings_api import JwtMappingsApi
    from .api.key_management_api import KeyManagementApi
    from .api.langfuse_passthrough_api import LangfusePassthroughApi
    from .api.lens_api import LensApi
    from .api.llm_passthrough_api import LlmPassthroughApi
    from .api.llm_utils_api import LlmUtilsApi
    from .api.logging_callbacks_api import LoggingCallbacksApi
    from .api.mcp_discoverable_api import McpDiscoverableApi
    from .api.mcp_management_api import McpManagementApi
    from .api.mcp_rest_api import McpRestApi
    from .api.memory_management_api import MemoryManagementApi
    from .api.model_insights_api import ModelInsightsApi
    from .api.model_management_api import ModelManagementApi
    from .api.moderations_api import ModerationsApi
    from .api.moyai_api import MoyaiApi
    from .api.ocr_api import OcrApi
    from .api.open_ai_pass_through_api import OpenAIPassThroughApi
    from .api.organization_management_api import OrganizationManagementApi
    from .api.pass_through_api import PassThroughApi
    from .api.plugins_api import PluginsApi
    from .api.policies_api import PoliciesApi
    from .api.policy_engine_api import PolicyEngineApi
    from .api.prompts_api import PromptsApi
    from .api.providers_api import ProvidersApi
    from .api.public_api import PublicApi
    from .api.rag_api import RagApi
    from .api.realtime_api import RealtimeApi
    from .api.rerank_api import RerankApi
    from .api.responses_api import ResponsesApi
    from .api.router_settings_api import RouterSettingsApi
    from .api.rust_control_plane_api import RustControlPlaneApi
    from .api.scim_api import ScimApi
    from .api.search_api import SearchApi
    from .api.search_tools_api import SearchToolsApi
    from .api.settings_api import SettingsApi
    from .api.skills_api import SkillsApi
    from .api.sso_settings_api import SSOSettingsApi
    from .api.subscription_accounts_api import SubscriptionAccountsApi
    from .api.tag_management_api import TagManagementApi
    from .api.team_management_api import TeamManagementApi
    from .api.telemetry_api import TelemetryApi
    from .api.tools_api import ToolsApi
    from .api.ui_session_api import UISessionApi
    from .api.ui_settings_api import UISettingsApi
    from .api.ui_theme_settings_api import UIThemeSettingsApi
    from .api.user_agent_analytics_api import UserAgentAnalyticsApi
    from .api.vantage_api import VantageApi
    from .api.vector_store_management_api import VectorStoreManagementApi
    from .api.vector_stores_api import VectorStoresApi
    from .api.videos_api import VideosApi
    from .api.web_socket_api import WebSocketApi
    from .api.workflow_management_api import WorkflowManagementApi


class LiteLLMClient(Client):
    """Every API class of LiteLLM API, made on first use, on one pool of connections."""

    @cached_property
    def a2a(self) -> A2aApi:
        from .api.a2a_api import A2aApi

        return A2aApi(self.api_client)

    @cached_property
    def a2a_registration(self) -> A2aRegistrationApi:
        from .api.a2a_registration_api import A2aRegistrationApi

        return A2aRegistrationApi(self.api_client)

    @cached_property
    def access_groups(self) -> AccessGroupsApi:
        from .api.access_groups_api import AccessGroupsApi

        return AccessGroupsApi(self.api_client)

    @cached_property
    def adaptive_router(self) -> AdaptiveRouterApi:
        from .api.adaptive_router_api import AdaptiveRouterApi

        return AdaptiveRouterApi(self.api_client)

    @cached_property
    def agent_management(self) -> AgentManagementApi:
        from .api.agent_management_api import AgentManagementApi

        return AgentManagementApi(self.api_client)

    @cached_property
    def agent_tracing(self) -> AgentTracingApi:
        from .api.agent_tracing_api import AgentTracingApi

        return AgentTracingApi(self.api_client)

    @cached_property
    def agents(self) -> AgentsApi:
        from .api.agents_api import AgentsApi

        return AgentsApi(self.api_client)

    @cached_property
    def anthropic_passthrough(self) -> AnthropicPassthroughApi:
        from .api.anthropic_passthrough_api import AnthropicPassthroughApi

        return AnthropicPassthroughApi(self.api_client)

    @cached_property
    def anthropic_skills(self) -> AnthropicSkillsApi:
        from .api.anthropic_skills_api import AnthropicSkillsApi

        return AnthropicSkillsApi(self.api_client)

    @cached_property
    def assistants(self) -> AssistantsApi:
        from .api.assistants_api import AssistantsApi

        return AssistantsApi(self.api_client)

    @cached_property
    def audio(self) -> AudioApi:
        from .api.audio_api import AudioApi

        return AudioApi(self.api_client)

    @cached_property
    def auto_router(self) -> AutoRouterApi:
        from .api.auto_router_api import AutoRouterApi

        return AutoRouterApi(self.api_client)

    @cached_property
    def batch(self) -> BatchApi:
        from .api.batch_api import BatchApi

        return BatchApi(self.api_client)

    @cached_property
    def beta_agents(self) -> BetaAgentsApi:
        from .api.beta_agents_api import BetaAgentsApi

        return BetaAgentsApi(self.api_client)

    @cached_property
    def beta_mcp(self) -> BetaMCPApi:
        from .api.beta_mcp_api import BetaMCPApi

        return BetaMCPApi(self.api_client)

    @cached_property
    def budget_management(self) -> BudgetManagementApi:
        from .api.budget_management_api import BudgetManagementApi

        return BudgetManagementApi(self.api_client)

    @cached_property
    def budget_spend_tracking(self) -> BudgetSpendTrackingApi:
        from .api.budget_spend_tracking_api import BudgetSpendTrackingApi

        return BudgetSpendTrackingApi(self.api_client)

    @cached_property
    def cache_settings(self) -> CacheSettingsApi:
        from .api.cache_settings_api import CacheSettingsApi

        return CacheSettingsApi(self.api_client)

    @cached_property
    def caching(self) -> CachingApi:
        from .api.caching_api import CachingApi

        return CachingApi(self.api_client)

    @cached_property
    def chat_completions(self) -> ChatCompletionsApi:
        from .api.chat_completions_api import ChatCompletionsApi

        return ChatCompletionsApi(self.api_client)

    @cached_property
    def claude_code_marketplace(self) -> ClaudeCodeMarketplaceApi:
        from .api.claude_code_marketplace_api import ClaudeCodeMarketplaceApi

        return ClaudeCodeMarketplaceApi(self.api_client)

    @cached_property
    def cloudzero(self) -> CloudzeroApi:
        from .api.cloudzero_api import CloudzeroApi

        return CloudzeroApi(self.api_client)

    @cached_property
    def codex_passthrough(self) -> CodexPassthroughApi:
        from .api.codex_passthrough_api import CodexPassthroughApi

        return CodexPassthroughApi(self.api_client)

    @cached_property
    def completions(self) -> CompletionsApi:
        from .api.completions_api import CompletionsApi

        return CompletionsApi(self.api_client)

    @cached_property
    def compliance(self) -> ComplianceApi:
        from .api.compliance_api import ComplianceApi

        return ComplianceApi(self.api_client)

    @cached_property
    def config_overrides(self) -> ConfigOverridesApi:
        from .api.config_overrides_api import ConfigOverridesApi

        return ConfigOverridesApi(self.api_client)

    @cached_property
    def containers(self) -> ContainersApi:
        from .api.containers_api import ContainersApi

        return ContainersApi(self.api_client)

    @cached_property
    def coordination_redis_settings(self) -> CoordinationRedisSettingsApi:
        from .api.coordination_redis_settings_api import CoordinationRedisSettingsApi

        return CoordinationRedisSettingsApi(self.api_client)

    @cached_property
    def cost_optimization(self) -> CostOptimizationApi:
        from .api.cost_optimization_api import CostOptimizationApi

        return CostOptimizationApi(self.api_client)

    @cached_property
    def cost_tracking(self) -> CostTrackingApi:
        from .api.cost_tracking_api import CostTrackingApi

        return CostTrackingApi(self.api_client)

    @cached_property
    def credential_management(self) -> CredentialManagementApi:
        from .api.credential_management_api import CredentialManagementApi

        return CredentialManagementApi(self.api_client)

    @cached_property
    def customer_management(self) -> CustomerManagementApi:
        from .api.customer_management_api import CustomerManagementApi

        return CustomerManagementApi(self.api_client)

    @cached_property
    def decisions(self) -> DecisionsApi:
        from .api.decisions_api import DecisionsApi

        return DecisionsApi(self.api_client)

    @cached_property
    def default(self) -> DefaultApi:
        from .api.default_api import DefaultApi

        return DefaultApi(self.api_client)

    @cached_property
    def embeddings(self) -> EmbeddingsApi:
        from .api.embeddings_api import EmbeddingsApi

        return EmbeddingsApi(self.api_client)

    @cached_property
    def evals(self) -> EvalsApi:
        from .api.evals_api import EvalsApi

        return EvalsApi(self.api_client)

    @cached_property
    def experimental(self) -> ExperimentalApi:
        from .api.experimental_api import ExperimentalApi

        return ExperimentalApi(self.api_client)

    @cached_property
    def fallback_management(self) -> FallbackManagementApi:
        from .api.fallback_management_api import FallbackManagementApi

        return FallbackManagementApi(self.api_client)

    @cached_property
    def files(self) -> FilesApi:
        from .api.files_api import FilesApi

        return FilesApi(self.api_client)

    @cached_property
    def fine_tuning(self) -> FineTuningApi:
        from .api.fine_tuning_api import FineTuningApi

        return FineTuningApi(self.api_client)

    @cached_property
    def gemini_agents(self) -> GeminiAgentsApi:
        from .api.gemini_agents_api import GeminiAgentsApi

        return GeminiAgentsApi(self.api_client)

    @cached_property
    def google_genai_endpoints(self) -> GoogleGenaiEndpointsApi:
        from .api.google_genai_endpoints_api import GoogleGenaiEndpointsApi

        return GoogleGenaiEndpointsApi(self.api_client)

    @cached_property
    def guardrails(self) -> GuardrailsApi:
        from .api.guardrails_api import GuardrailsApi

        return GuardrailsApi(self.api_client)

    @cached_property
    def health(self) -> HealthApi:
        from .api.health_api import HealthApi

        return HealthApi(self.api_client)

    @cached_property
    def images(self) -> ImagesApi:
        from .api.images_api import ImagesApi

        return ImagesApi(self.api_client)

    @cached_property
    def interactions(self) -> InteractionsApi:
        from .api.interactions_api import InteractionsApi

        return InteractionsApi(self.api_client)

    @cached_property
    def internal_user_management(self) -> InternalUserManagementApi:
        from .api.internal_user_management_api import InternalUserManagementApi

        return InternalUserManagementApi(self.api_client)

    @cached_property
    def jwt_mappings(self) -> JwtMappingsApi:
        from .api.jwt_mappings_api import JwtMappingsApi

        return JwtMappingsApi(self.api_client)

    @cached_property
    def key_management(self) -> KeyManagementApi:
        from .api.key_management_api import KeyManagementApi

        return KeyManagementApi(self.api_client)

    @cached_property
    def langfuse_passthrough(self) -> LangfusePassthroughApi:
        from .api.langfuse_passthrough_api import LangfusePassthroughApi

        return LangfusePassthroughApi(self.api_client)

    @cached_property
    def lens(self) -> LensApi:
        from .api.lens_api import LensApi

        return LensApi(self.api_client)

    @cached_property
    def llm_passthrough(self) -> LlmPassthroughApi:
        from .api.llm_passthrough_api import LlmPassthroughApi

        return LlmPassthroughApi(self.api_client)

    @cached_property
    def llm_utils(self) -> LlmUtilsApi:
        from .api.llm_utils_api import LlmUtilsApi

        return LlmUtilsApi(self.api_client)

    @cached_property
    def logging_callbacks(self) -> LoggingCallbacksApi:
        from .api.logging_callbacks_api import LoggingCallbacksApi

        return LoggingCallbacksApi(self.api_client)

    @cached_property
    def mcp_discoverable(self) -> McpDiscoverableApi:
        from .api.mcp_discoverable_api import McpDiscoverableApi

        return McpDiscoverableApi(self.api_client)

    @cached_property
    def mcp_management(self) -> McpManagementApi:
        from .api.mcp_management_api import McpManagementApi

        return McpManagementApi(self.api_client)

    @cached_property
    def mcp_rest(self) -> McpRestApi:
        from .api.mcp_rest_api import McpRestApi

        return McpRestApi(self.api_client)

    @cached_property
    def memory_management(self) -> MemoryManagementApi:
        from .api.memory_management_api import MemoryManagementApi

        return MemoryManagementApi(self.api_client)

    @cached_property
    def model_insights(self) -> ModelInsightsApi:
        from .api.model_insights_api import ModelInsightsApi

        return ModelInsightsApi(self.api_client)

    @cached_property
    def model_management(self) -> ModelManagementApi:
        from .api.model_management_api import ModelManagementApi

        return ModelManagementApi(self.api_client)

    @cached_property
    def moderations(self) -> ModerationsApi:
        from .api.moderations_api import ModerationsApi

        return ModerationsApi(self.api_client)

    @cached_property
    def moyai(self) -> MoyaiApi:
        from .api.moyai_api import MoyaiApi

        return MoyaiApi(self.api_client)

    @cached_property
    def ocr(self) -> OcrApi:
        from .api.ocr_api import OcrApi

        return OcrApi(self.api_client)

    @cached_property
    def open_ai_pass_through(self) -> OpenAIPassThroughApi:
        from .api.open_ai_pass_through_api import OpenAIPassThroughApi

        return OpenAIPassThroughApi(self.api_client)

    @cached_property
    def organization_management(self) -> OrganizationManagementApi:
        from .api.organization_management_api import OrganizationManagementApi

        return OrganizationManagementApi(self.api_client)

    @cached_property
    def pass_through(self) -> PassThroughApi:
        from .api.pass_through_api import PassThroughApi

        return PassThroughApi(self.api_client)

    @cached_property
    def plugins(self) -> PluginsApi:
        from .api.plugins_api import PluginsApi

        return PluginsApi(self.api_client)

    @cached_property
    def policies(self) -> PoliciesApi:
        from .api.policies_api import PoliciesApi

        return PoliciesApi(self.api_client)

    @cached_property
    def policy_engine(self) -> PolicyEngineApi:
        from .api.policy_engine_api import PolicyEngineApi

        return PolicyEngineApi(self.api_client)

    @cached_property
    def prompts(self) -> PromptsApi:
        from .api.prompts_api import PromptsApi

        return PromptsApi(self.api_client)

    @cached_property
    def providers(self) -> ProvidersApi:
        from .api.providers_api import ProvidersApi

        return ProvidersApi(self.api_client)

    @cached_property
    def public(self) -> PublicApi:
        from .api.public_api import PublicApi

        return PublicApi(self.api_client)

    @cached_property
    def rag(self) -> RagApi:
        from .api.rag_api import RagApi

        return RagApi(self.api_client)

    @cached_property
    def realtime(self) -> RealtimeApi:
        from .api.realtime_api import RealtimeApi

        return RealtimeApi(self.api_client)

    @cached_property
    def rerank(self) -> RerankApi:
        from .api.rerank_api import RerankApi

        return RerankApi(self.api_client)

    @cached_property
    def responses(self) -> ResponsesApi:
        from .api.responses_api import ResponsesApi

        return ResponsesApi(self.api_client)

    @cached_property
    def router_settings(self) -> RouterSettingsApi:
        from .api.router_settings_api import RouterSettingsApi

        return RouterSettingsApi(self.api_client)

    @cached_property
    def rust_control_plane(self) -> RustControlPlaneApi:
        from .api.rust_control_plane_api import RustControlPlaneApi

        return RustControlPlaneApi(self.api_client)

    @cached_property
    def sso_settings(self) -> SSOSettingsApi:
        from .api.sso_settings_api import SSOSettingsApi

        return SSOSettingsApi(self.api_client)

    @cached_property
    def scim(self) -> ScimApi:
        from .api.scim_api import ScimApi

        return ScimApi(self.api_client)

    @cached_property
    def search(self) -> SearchApi:
        from .api.search_api import SearchApi

        return SearchApi(self.api_client)

    @cached_property
    def search_tools(self) -> SearchToolsApi:
        from .api.search_tools_api import SearchToolsApi

        return SearchToolsApi(self.api_client)

    @cached_property
    def settings(self) -> SettingsApi:
        from .api.settings_api import SettingsApi

        return SettingsApi(self.api_client)

    @cached_property
    def skills(self) -> SkillsApi:
        from .api.skills_api import SkillsApi

        return SkillsApi(self.api_client)

    @cached_property
    def subscription_accounts(self) -> SubscriptionAccountsApi:
        from .api.subscription_accounts_api import SubscriptionAccountsApi

        return SubscriptionAccountsApi(self.api_client)

    @cached_property
    def tag_management(self) -> TagManagementApi:
        from .api.tag_management_api import TagManagementApi

        return TagManagementApi(self.api_client)

    @cached_property
    def team_management(self) -> TeamManagementApi:
        from .api.team_management_api import TeamManagementApi

        return TeamManagementApi(self.api_client)

    @cached_property
    def telemetry(self) -> TelemetryApi:
        from .api.telemetry_api import TelemetryApi

        return TelemetryApi(self.api_client)

    @cached_property
    def tools(self) -> ToolsApi:
        from .api.tools_api import ToolsApi

        return ToolsApi(self.api_client)

    @cached_property
    def ui_session(self) -> UISessionApi:
        from .api.ui_session_api import UISessionApi

        return UISessionApi(self.api_client)

    @cached_property
    def ui_settings(self) -> UISettingsApi:
        from .api.ui_settings_api import UISettingsApi

        return UISettingsApi(self.api_client)

    @cached_property
    def ui_theme_settings(self) -> UIThemeSettingsApi:
        from .api.ui_theme_settings_api import UIThemeSettingsApi

        return UIThemeSettingsApi(self.api_client)

    @cached_property
    def user_agent_analytics(self) -> UserAgentAnalyticsApi:
        from .api.user_agent_analytics_api import UserAgentAnalyticsApi

        return UserAgentAnalyticsApi(self.api_client)

    @cached_property
    def vantage(self) -> VantageApi:
        from .api.vantage_api import VantageApi

        return VantageApi(self.api_client)

    @cached_property
    def vector_store_management(self) -> VectorStoreManagementApi:
        from .api.vector_store_management_api import VectorStoreManagementApi

        return VectorStoreManagementApi(self.api_client)

    @cached_property
    def vector_stores(self) -> VectorStoresApi:
        from .api.vector_stores_api import VectorStoresApi

        return VectorStoresApi(self.api_client)

    @cached_property
    def videos(self) -> VideosApi:
        from .api.videos_api import VideosApi

        return VideosApi(self.api_client)

    @cached_property
    def web_socket(self) -> WebSocketApi:
        from .api.web_socket_api import WebSocketApi

        return WebSocketApi(self.api_client)

    @cached_property
    def workflow_management(self) -> WorkflowManagementApi:
        from .api.workflow_management_api import WorkflowManagementApi

        return WorkflowManagementApi(self.api_client)


class AsyncLiteLLMClient(AsyncClient):
    """Every API class of LiteLLM API, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def a2a(self) -> AsyncA2aApi:
        from .aio.a2a_api import AsyncA2aApi

        return AsyncA2aApi(self.api_client)

    @cached_property
    def a2a_registration(self) -> AsyncA2aRegistrationApi:
        from .aio.a2a_registration_api import AsyncA2aRegistrationApi

        return AsyncA2aRegistrationApi(self.api_client)

    @cached_property
    def access_groups(self) -> AsyncAccessGroupsApi:
        from .aio.access_groups_api import AsyncAccessGroupsApi

        return AsyncAccessGroupsApi(self.api_client)

    @cached_property
    def adaptive_router(self) -> AsyncAdaptiveRouterApi:
        from .aio.adaptive_router_api import AsyncAdaptiveRouterApi

        return AsyncAdaptiveRouterApi(self.api_client)

    @cached_property
    def agent_management(self) -> AsyncAgentManagementApi:
        from .aio.agent_management_api import AsyncAgentManagementApi

        return AsyncAgentManagementApi(self.api_client)

    @cached_property
    def agent_tracing(self) -> AsyncAgentTracingApi:
        from .aio.agent_tracing_api import AsyncAgentTracingApi

        return AsyncAgentTracingApi(self.api_client)

    @cached_property
    def agents(self) -> AsyncAgentsApi:
        from .aio.agents_api import AsyncAgentsApi

        return AsyncAgentsApi(self.api_client)

    @cached_property
    def anthropic_passthrough(self) -> AsyncAnthropicPassthroughApi:
        from .aio.anthropic_passthrough_api import AsyncAnthropicPassthroughApi

        return AsyncAnthropicPassthroughApi(self.api_client)

    @cached_property
    def anthropic_skills(self) -> AsyncAnthropicSkillsApi:
        from .aio.anthropic_skills_api import AsyncAnthropicSkillsApi

        return AsyncAnthropicSkillsApi(self.api_client)

    @cached_property
    def assistants(self) -> AsyncAssistantsApi:
        from .aio.assistants_api import AsyncAssistantsApi

        return AsyncAssistantsApi(self.api_client)

    @cached_property
    def audio(self) -> AsyncAudioApi:
        from .aio.audio_api import AsyncAudioApi

        return AsyncAudioApi(self.api_client)

    @cached_property
    def auto_router(self) -> AsyncAutoRouterApi:
        from .aio.auto_router_api import AsyncAutoRouterApi

        return AsyncAutoRouterApi(self.api_client)

    @cached_property
    def batch(self) -> AsyncBatchApi:
        from .aio.batch_api import AsyncBatchApi

        return AsyncBatchApi(self.api_client)

    @cached_property
    def beta_agents(self) -> AsyncBetaAgentsApi:
        from .aio.beta_agents_api import AsyncBetaAgentsApi

        return AsyncBetaAgentsApi(self.api_client)

    @cached_property
    def beta_mcp(self) -> AsyncBetaMCPApi:
        from .aio.beta_mcp_api import AsyncBetaMCPApi

        return AsyncBetaMCPApi(self.api_client)

    @cached_property
    def budget_management(self) -> AsyncBudgetManagementApi:
        from .aio.budget_management_api import AsyncBudgetManagementApi

        return AsyncBudgetManagementApi(self.api_client)

    @cached_property
    def budget_spend_tracking(self) -> AsyncBudgetSpendTrackingApi:
        from .aio.budget_spend_tracking_api import AsyncBudgetSpendTrackingApi

        return AsyncBudgetSpendTrackingApi(self.api_client)

    @cached_property
    def cache_settings(self) -> AsyncCacheSettingsApi:
        from .aio.cache_settings_api import AsyncCacheSettingsApi

        return AsyncCacheSettingsApi(self.api_client)

    @cached_property
    def caching(self) -> AsyncCachingApi:
        from .aio.caching_api import AsyncCachingApi

        return AsyncCachingApi(self.api_client)

    @cached_property
    def chat_completions(self) -> AsyncChatCompletionsApi:
        from .aio.chat_completions_api import AsyncChatCompletionsApi

        return AsyncChatCompletionsApi(self.api_client)

    @cached_property
    def claude_code_marketplace(self) -> AsyncClaudeCodeMarketplaceApi:
        from .aio.claude_code_marketplace_api import AsyncClaudeCodeMarketplaceApi

        return AsyncClaudeCodeMarketplaceApi(self.api_client)

    @cached_property
    def cloudzero(self) -> AsyncCloudzeroApi:
        from .aio.cloudzero_api import AsyncCloudzeroApi

        return AsyncCloudzeroApi(self.api_client)

    @cached_property
    def codex_passthrough(self) -> AsyncCodexPassthroughApi:
        from .aio.codex_passthrough_api import AsyncCodexPassthroughApi

        return AsyncCodexPassthroughApi(self.api_client)

    @cached_property
    def completions(self) -> AsyncCompletionsApi:
        from .aio.completions_api import AsyncCompletionsApi

        return AsyncCompletionsApi(self.api_client)

    @cached_property
    def compliance(self) -> AsyncComplianceApi:
        from .aio.compliance_api import AsyncComplianceApi

        return AsyncComplianceApi(self.api_client)

    @cached_property
    def config_overrides(self) -> AsyncConfigOverridesApi:
        from .aio.config_overrides_api import AsyncConfigOverridesApi

        return AsyncConfigOverridesApi(self.api_client)

    @cached_property
    def containers(self) -> AsyncContainersApi:
        from .aio.containers_api import AsyncContainersApi

        return AsyncContainersApi(self.api_client)

    @cached_property
    def coordination_redis_settings(self) -> AsyncCoordinationRedisSettingsApi:
        from .aio.coordination_redis_settings_api import (
            AsyncCoordinationRedisSettingsApi,
        )

        return AsyncCoordinationRedisSettingsApi(self.api_client)

    @cached_property
    def cost_optimization(self) -> AsyncCostOptimizationApi:
        from .aio.cost_optimization_api import AsyncCostOptimizationApi

        return AsyncCostOptimizationApi(self.api_client)

    @cached_property
    def cost_tracking(self) -> AsyncCostTrackingApi:
        from .aio.cost_tracking_api import AsyncCostTrackingApi

        return AsyncCostTrackingApi(self.api_client)

    @cached_property
    def credential_management(self) -> AsyncCredentialManagementApi:
        from .aio.credential_management_api import AsyncCredentialManagementApi

        return AsyncCredentialManagementApi(self.api_client)

    @cached_property
    def customer_management(self) -> AsyncCustomerManagementApi:
        from .aio.customer_management_api import AsyncCustomerManagementApi

        return AsyncCustomerManagementApi(self.api_client)

    @cached_property
    def decisions(self) -> AsyncDecisionsApi:
        from .aio.decisions_api import AsyncDecisionsApi

        return AsyncDecisionsApi(self.api_client)

    @cached_property
    def default(self) -> AsyncDefaultApi:
        from .aio.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self.api_client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsApi:
        from .aio.embeddings_api import AsyncEmbeddingsApi

        return AsyncEmbeddingsApi(self.api_client)

    @cached_property
    def evals(self) -> AsyncEvalsApi:
        from .aio.evals_api import AsyncEvalsApi

        return AsyncEvalsApi(self.api_client)

    @cached_property
    def experimental(self) -> AsyncExperimentalApi:
        from .aio.experimental_api import AsyncExperimentalApi

        return AsyncExperimentalApi(self.api_client)

    @cached_property
    def fallback_management(self) -> AsyncFallbackManagementApi:
        from .aio.fallback_management_api import AsyncFallbackManagementApi

        return AsyncFallbackManagementApi(self.api_client)

    @cached_property
    def files(self) -> AsyncFilesApi:
        from .aio.files_api import AsyncFilesApi

        return AsyncFilesApi(self.api_client)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningApi:
        from .aio.fine_tuning_api import AsyncFineTuningApi

        return AsyncFineTuningApi(self.api_client)

    @cached_property
    def gemini_agents(self) -> AsyncGeminiAgentsApi:
        from .aio.gemini_agents_api import AsyncGeminiAgentsApi

        return AsyncGeminiAgentsApi(self.api_client)

    @cached_property
    def google_genai_endpoints(self) -> AsyncGoogleGenaiEndpointsApi:
        from .aio.google_genai_endpoints_api import AsyncGoogleGenaiEndpointsApi

        return AsyncGoogleGenaiEndpointsApi(self.api_client)

    @cached_property
    def guardrails(self) -> AsyncGuardrailsApi:
        from .aio.guardrails_api import AsyncGuardrailsApi

        return AsyncGuardrailsApi(self.api_client)

    @cached_property
    def health(self) -> AsyncHealthApi:
        from .aio.health_api import AsyncHealthApi

        return AsyncHealthApi(self.api_client)

    @cached_property
    def images(self) -> AsyncImagesApi:
        from .aio.images_api import AsyncImagesApi

        return AsyncImagesApi(self.api_client)

    @cached_property
    def interactions(self) -> AsyncInteractionsApi:
        from .aio.interactions_api import AsyncInteractionsApi

        return AsyncInteractionsApi(self.api_client)

    @cached_property
    def internal_user_management(self) -> AsyncInternalUserManagementApi:
        from .aio.internal_user_management_api import AsyncInternalUserManagementApi

        return AsyncInternalUserManagementApi(self.api_client)

    @cached_property
    def jwt_mappings(self) -> AsyncJwtMappingsApi:
        from .aio.jwt_mappings_api import AsyncJwtMappingsApi

        return AsyncJwtMappingsApi(self.api_client)

    @cached_property
    def key_management(self) -> AsyncKeyManagementApi:
        from .aio.key_management_api import AsyncKeyManagementApi

        return AsyncKeyManagementApi(self.api_client)

    @cached_property
    def langfuse_passthrough(self) -> AsyncLangfusePassthroughApi:
        from .aio.langfuse_passthrough_api import AsyncLangfusePassthroughApi

        return AsyncLangfusePassthroughApi(self.api_client)

    @cached_property
    def lens(self) -> AsyncLensApi:
        from .aio.lens_api import AsyncLensApi

        return AsyncLensApi(self.api_client)

    @cached_property
    def llm_passthrough(self) -> AsyncLlmPassthroughApi:
        from .aio.llm_passthrough_api import AsyncLlmPassthroughApi

        return AsyncLlmPassthroughApi(self.api_client)

    @cached_property
    def llm_utils(self) -> AsyncLlmUtilsApi:
        from .aio.llm_utils_api import AsyncLlmUtilsApi

        return AsyncLlmUtilsApi(self.api_client)

    @cached_property
    def logging_callbacks(self) -> AsyncLoggingCallbacksApi:
        from .aio.logging_callbacks_api import AsyncLoggingCallbacksApi

        return AsyncLoggingCallbacksApi(self.api_client)

    @cached_property
    def mcp_discoverable(self) -> AsyncMcpDiscoverableApi:
        from .aio.mcp_discoverable_api import AsyncMcpDiscoverableApi

        return AsyncMcpDiscoverableApi(self.api_client)

    @cached_property
    def mcp_management(self) -> AsyncMcpManagementApi:
        from .aio.mcp_management_api import AsyncMcpManagementApi

        return AsyncMcpManagementApi(self.api_client)

    @cached_property
    def mcp_rest(self) -> AsyncMcpRestApi:
        from .aio.mcp_rest_api import AsyncMcpRestApi

        return AsyncMcpRestApi(self.api_client)

    @cached_property
    def memory_management(self) -> AsyncMemoryManagementApi:
        from .aio.memory_management_api import AsyncMemoryManagementApi

        return AsyncMemoryManagementApi(self.api_client)

    @cached_property
    def model_insights(self) -> AsyncModelInsightsApi:
        from .aio.model_insights_api import AsyncModelInsightsApi

        return AsyncModelInsightsApi(self.api_client)

    @cached_property
    def model_management(self) -> AsyncModelManagementApi:
        from .aio.model_management_api import AsyncModelManagementApi

        return AsyncModelManagementApi(self.api_client)

    @cached_property
    def moderations(self) -> AsyncModerationsApi:
        from .aio.moderations_api import AsyncModerationsApi

        return AsyncModerationsApi(self.api_client)

    @cached_property
    def moyai(self) -> AsyncMoyaiApi:
        from .aio.moyai_api import AsyncMoyaiApi

        return AsyncMoyaiApi(self.api_client)

    @cached_property
    def ocr(self) -> AsyncOcrApi:
        from .aio.ocr_api import AsyncOcrApi

        return AsyncOcrApi(self.api_client)

    @cached_property
    def open_ai_pass_through(self) -> AsyncOpenAIPassThroughApi:
        from .aio.open_ai_pass_through_api import AsyncOpenAIPassThroughApi

        return AsyncOpenAIPassThroughApi(self.api_client)

    @cached_property
    def organization_management(self) -> AsyncOrganizationManagementApi:
        from .aio.organization_management_api import AsyncOrganizationManagementApi

        return AsyncOrganizationManagementApi(self.api_client)

    @cached_property
    def pass_through(self) -> AsyncPassThroughApi:
        from .aio.pass_through_api import AsyncPassThroughApi

        return AsyncPassThroughApi(self.api_client)

    @cached_property
    def plugins(self) -> AsyncPluginsApi:
        from .aio.plugins_api import AsyncPluginsApi

        return AsyncPluginsApi(self.api_client)

    @cached_property
    def policies(self) -> AsyncPoliciesApi:
        from .aio.policies_api import AsyncPoliciesApi

        return AsyncPoliciesApi(self.api_client)

    @cached_property
    def policy_engine(self) -> AsyncPolicyEngineApi:
        from .aio.policy_engine_api import AsyncPolicyEngineApi

        return AsyncPolicyEngineApi(self.api_client)

    @cached_property
    def prompts(self) -> AsyncPromptsApi:
        from .aio.prompts_api import AsyncPromptsApi

        return AsyncPromptsApi(self.api_client)

    @cached_property
    def providers(self) -> AsyncProvidersApi:
        from .aio.providers_api import AsyncProvidersApi

        return AsyncProvidersApi(self.api_client)

    @cached_property
    def public(self) -> AsyncPublicApi:
        from .aio.public_api import AsyncPublicApi

        return AsyncPublicApi(self.api_client)

    @cached_property
    def rag(self) -> AsyncRagApi:
        from .aio.rag_api import AsyncRagApi

        return AsyncRagApi(self.api_client)

    @cached_property
    def realtime(self) -> AsyncRealtimeApi:
        from .aio.realtime_api import AsyncRealtimeApi

        return AsyncRealtimeApi(self.api_client)

    @cached_property
    def rerank(self) -> AsyncRerankApi:
        from .aio.rerank_api import AsyncRerankApi

        return AsyncRerankApi(self.api_client)

    @cached_property
    def responses(self) -> AsyncResponsesApi:
        from .aio.responses_api import AsyncResponsesApi

        return AsyncResponsesApi(self.api_client)

    @cached_property
    def router_settings(self) -> AsyncRouterSettingsApi:
        from .aio.router_settings_api import AsyncRouterSettingsApi

        return AsyncRouterSettingsApi(self.api_client)

    @cached_property
    def rust_control_plane(self) -> AsyncRustControlPlaneApi:
        from .aio.rust_control_plane_api import AsyncRustControlPlaneApi

        return AsyncRustControlPlaneApi(self.api_client)

    @cached_property
    def sso_settings(self) -> AsyncSSOSettingsApi:
        from .aio.sso_settings_api import AsyncSSOSettingsApi

        return AsyncSSOSettingsApi(self.api_client)

    @cached_property
    def scim(self) -> AsyncScimApi:
        from .aio.scim_api import AsyncScimApi

        return AsyncScimApi(self.api_client)

    @cached_property
    def search(self) -> AsyncSearchApi:
        from .aio.search_api import AsyncSearchApi

        return AsyncSearchApi(self.api_client)

    @cached_property
    def search_tools(self) -> AsyncSearchToolsApi:
        from .aio.search_tools_api import AsyncSearchToolsApi

        return AsyncSearchToolsApi(self.api_client)

    @cached_property
    def settings(self) -> AsyncSettingsApi:
        from .aio.settings_api import AsyncSettingsApi

        return AsyncSettingsApi(self.api_client)

    @cached_property
    def skills(self) -> AsyncSkillsApi:
        from .aio.skills_api import AsyncSkillsApi

        return AsyncSkillsApi(self.api_client)

    @cached_property
    def subscription_accounts(self) -> AsyncSubscriptionAccountsApi:
        from .aio.subscription_accounts_api import AsyncSubscriptionAccountsApi

        return AsyncSubscriptionAccountsApi(self.api_client)

    @cached_property
    def tag_management(self) -> AsyncTagManagementApi:
        from .aio.tag_management_api import AsyncTagManagementApi

        return AsyncTagManagementApi(self.api_client)

    @cached_property
    def team_management(self) -> AsyncTeamManagementApi:
        from .aio.team_management_api import AsyncTeamManagementApi

        return AsyncTeamManagementApi(self.api_client)

    @cached_property
    def telemetry(self) -> AsyncTelemetryApi:
        from .aio.telemetry_api import AsyncTelemetryApi

        return AsyncTelemetryApi(self.api_client)

    @cached_property
    def tools(self) -> AsyncToolsApi:
        from .aio.tools_api import AsyncToolsApi

        return AsyncToolsApi(self.api_client)

    @cached_property
    def ui_session(self) -> AsyncUISessionApi:
        from .aio.ui_session_api import AsyncUISessionApi

        return AsyncUISessionApi(self.api_client)

    @cached_property
    def ui_settings(self) -> AsyncUISettingsApi:
        from .aio.ui_settings_api import AsyncUISettingsApi

        return AsyncUISettingsApi(self.api_client)

    @cached_property
    def ui_theme_settings(self) -> AsyncUIThemeSettingsApi:
        from .aio.ui_theme_settings_api import AsyncUIThemeSettingsApi

        return AsyncUIThemeSettingsApi(self.api_client)

    @cached_property
    def user_agent_analytics(self) -> AsyncUserAgentAnalyticsApi:
        from .aio.user_agent_analytics_api import AsyncUserAgentAnalyticsApi

        return AsyncUserAgentAnalyticsApi(self.api_client)

    @cached_property
    def vantage(self) -> AsyncVantageApi:
        from .aio.vantage_api import AsyncVantageApi

        return AsyncVantageApi(self.api_client)

    @cached_property
    def vector_store_management(self) -> AsyncVectorStoreManagementApi:
        from .aio.vector_store_management_api import AsyncVectorStoreManagementApi

        return AsyncVectorStoreManagementApi(self.api_client)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresApi:
        from .aio.vector_stores_api import AsyncVectorStoresApi

        return AsyncVectorStoresApi(self.api_client)

    @cached_property
    def videos(self) -> AsyncVideosApi:
        from .aio.videos_api import AsyncVideosApi

        return AsyncVideosApi(self.api_client)

    @cached_property
    def web_socket(self) -> AsyncWebSocketApi:
        from .aio.web_socket_api import AsyncWebSocketApi

        return AsyncWebSocketApi(self.api_client)

    @cached_property
    def workflow_management(self) -> AsyncWorkflowManagementApi:
        from .aio.workflow_management_api import AsyncWorkflowManagementApi

        return AsyncWorkflowManagementApi(self.api_client)
