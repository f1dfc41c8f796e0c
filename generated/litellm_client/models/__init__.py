"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a2_a_json_rpc_request import A2AJsonRpcRequest
    from .a2_a_json_rpc_response import A2AJsonRpcResponse
    from .access_control_ui_access_mode import AccessControlUIAccessMode
    from .access_group_budget import AccessGroupBudget
    from .access_group_budget_request import AccessGroupBudgetRequest
    from .access_group_budget_response import AccessGroupBudgetResponse
    from .access_group_create_request import AccessGroupCreateRequest
    from .access_group_info import AccessGroupInfo
    from .access_group_resource import AccessGroupResource
    from .access_group_response import AccessGroupResponse
    from .access_group_update_request import AccessGroupUpdateRequest
    from .acknowledged_safety_check import AcknowledgedSafetyCheck
    from .action import Action
    from .action_click import ActionClick
    from .action_double_click import ActionDoubleClick
    from .action_drag import ActionDrag
    from .action_drag_path import ActionDragPath
    from .action_find import ActionFind
    from .action_keypress import ActionKeypress
    from .action_move import ActionMove
    from .action_open_page import ActionOpenPage
    from .action_screenshot import ActionScreenshot
    from .action_scroll import ActionScroll
    from .action_search import ActionSearch
    from .action_search_source import ActionSearchSource
    from .action_type import ActionType
    from .action_wait import ActionWait
    from .active_users_analytics_response import ActiveUsersAnalyticsResponse
    from .adaptive_router_weights import AdaptiveRouterWeights
    from .add_team_callback import AddTeamCallback
    from .additional_tools import AdditionalTools
    from .admin_ignore import AdminIgnore
    from .admin_mcp_permissions import AdminMCPPermissions
    from .agent_capabilities import AgentCapabilities
    from .agent_card import AgentCard
    from .agent_card_signature import AgentCardSignature
    from .agent_config import AgentConfig
    from .agent_create_info import AgentCreateInfo
    from .agent_credential_field import AgentCredentialField
    from .agent_extension import AgentExtension
    from .agent_identity_binding import AgentIdentityBinding
    from .agent_interface import AgentInterface
    from .agent_key_summary import AgentKeySummary
    from .agent_kill_switch_api_key_auth import AgentKillSwitchApiKeyAuth
    from .agent_kill_switch_basic_auth import AgentKillSwitchBasicAuth
    from .agent_kill_switch_bearer_auth import AgentKillSwitchBearerAuth
    from .agent_kill_switch_config import AgentKillSwitchConfig
    from .agent_kill_switch_result import AgentKillSwitchResult
    from .agent_make_public_response import AgentMakePublicResponse
    from .agent_node import AgentNode
    from .agent_object_permission import AgentObjectPermission
    from .agent_provider import AgentProvider
    from .agent_response import AgentResponse
    from .agent_skill import AgentSkill
    from .agent_skills_index import AgentSkillsIndex
    from .agent_skills_index_entry import AgentSkillsIndexEntry
    from .allowed_vector_store_index_item import AllowedVectorStoreIndexItem
    from .annotation_container_file_citation import AnnotationContainerFileCitation
    from .annotation_file_citation import AnnotationFileCitation
    from .annotation_file_path import AnnotationFilePath
    from .annotation_url_citation import AnnotationURLCitation
    from .anthropic_content_block import AnthropicContentBlock
    from .anthropic_delta import AnthropicDelta
    from .anthropic_message import AnthropicMessage
    from .anthropic_message_event import AnthropicMessageEvent
    from .anthropic_message_param import AnthropicMessageParam
    from .anthropic_message_request import AnthropicMessageRequest
    from .anthropic_token_count import AnthropicTokenCount
    from .anthropic_token_count_request import AnthropicTokenCountRequest
    from .anthropic_usage import AnthropicUsage
    from .api_key_security_scheme import APIKeySecurityScheme
    from .apply_guardrail_request import ApplyGuardrailRequest
    from .apply_guardrail_response import ApplyGuardrailResponse
    from .apply_patch_call import ApplyPatchCall
    from .apply_patch_call_caller_direct import ApplyPatchCallCallerDirect
    from .apply_patch_call_caller_program import ApplyPatchCallCallerProgram
    from .apply_patch_call_operation_create_file import (
        ApplyPatchCallOperationCreateFile,
    )
    from .apply_patch_call_operation_delete_file import (
        ApplyPatchCallOperationDeleteFile,
    )
    from .apply_patch_call_operation_update_file import (
        ApplyPatchCallOperationUpdateFile,
    )
    from .apply_patch_call_output import ApplyPatchCallOutput
    from .apply_patch_call_output_caller_direct import ApplyPatchCallOutputCallerDirect
    from .apply_patch_call_output_caller_program import (
        ApplyPatchCallOutputCallerProgram,
    )
    from .apply_patch_tool import ApplyPatchTool
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .attachment_impact_response import AttachmentImpactResponse
    from .auto_router_allowance import AutoRouterAllowance
    from .auto_router_availability_request import AutoRouterAvailabilityRequest
    from .auto_router_availability_response import AutoRouterAvailabilityResponse
    from .auto_router_benchmark_group import AutoRouterBenchmarkGroup
    from .auto_router_benchmark_totals import AutoRouterBenchmarkTotals
    from .auto_router_benchmarks_response import AutoRouterBenchmarksResponse
    from .auto_router_cache_bucket import AutoRouterCacheBucket
    from .auto_router_cache_stats import AutoRouterCacheStats
    from .auto_router_classifier_default_prompt_response import (
        AutoRouterClassifierDefaultPromptResponse,
    )
    from .auto_router_classifier_prompt_preview_request import (
        AutoRouterClassifierPromptPreviewRequest,
    )
    from .auto_router_preset_config import AutoRouterPresetConfig
    from .auto_router_preset_record import AutoRouterPresetRecord
    from .auto_router_preset_tiers import AutoRouterPresetTiers
    from .auto_router_routing_test_request import AutoRouterRoutingTestRequest
    from .auto_router_routing_test_response import AutoRouterRoutingTestResponse
    from .auto_router_session_response import AutoRouterSessionResponse
    from .aws_session_tag import AwsSessionTag
    from .background_chat_settings import BackgroundChatSettings
    from .background_chat_settings_response import BackgroundChatSettingsResponse
    from .base_litellm_params import BaseLitellmParams
    from .base_model import BaseModel
    from .batch import Batch
    from .batch_list import BatchList
    from .batch_request import BatchRequest
    from .batch_request_counts import BatchRequestCounts
    from .bedrock_checks_config_model import BedrockChecksConfigModel
    from .bedrock_checks_content_filter_category_item import (
        BedrockChecksContentFilterCategoryItem,
    )
    from .bedrock_checks_content_filter_model import BedrockChecksContentFilterModel
    from .bedrock_checks_prompt_attack_category_item import (
        BedrockChecksPromptAttackCategoryItem,
    )
    from .bedrock_checks_prompt_attack_model import BedrockChecksPromptAttackModel
    from .bedrock_checks_sensitive_information_entity_item import (
        BedrockChecksSensitiveInformationEntityItem,
    )
    from .bedrock_checks_sensitive_information_model import (
        BedrockChecksSensitiveInformationModel,
    )
    from .bedrock_guardrail_output_scope import BedrockGuardrailOutputScope
    from .billing_period import BillingPeriod
    from .block_key_request import BlockKeyRequest
    from .block_model_request import BlockModelRequest
    from .block_team_request import BlockTeamRequest
    from .block_unpriced_models_request import BlockUnpricedModelsRequest
    from .block_unpriced_models_response import BlockUnpricedModelsResponse
    from .block_users import BlockUsers
    from .block_users_response import BlockUsersResponse
    from .blocked_word import BlockedWord
    from .blog_post import BlogPost
    from .blog_posts_response import BlogPostsResponse
    from .body_audio_transcriptions_audio_transcriptions_post import (
        BodyAudioTranscriptionsAudioTranscriptionsPost,
    )
    from .body_audio_transcriptions_v1_audio_transcriptions_post import (
        BodyAudioTranscriptionsV1AudioTranscriptionsPost,
    )
    from .body_authorize_complete_authorize_complete_post import (
        BodyAuthorizeCompleteAuthorizeCompletePost,
    )
    from .body_convert_prompt_file_to_json_utils_dotprompt_json_converter_post import (
        BodyConvertPromptFileToJsonUtilsDotpromptJsonConverterPost,
    )
    from .body_create_file_files_post import BodyCreateFileFilesPost
    from .body_create_file_provider_v1_files_post import (
        BodyCreateFileProviderV1FilesPost,
    )
    from .body_create_file_v1_files_post import BodyCreateFileV1FilesPost
    from .body_image_edit_api_images_edits_post import BodyImageEditApiImagesEditsPost
    from .body_image_edit_api_openai_deployments_model_images_edits_post import (
        BodyImageEditApiOpenaiDeploymentsModelImagesEditsPost,
    )
    from .body_image_edit_api_v1_images_edits_post import (
        BodyImageEditApiV1ImagesEditsPost,
    )
    from .body_introspect_endpoint_introspect_post import (
        BodyIntrospectEndpointIntrospectPost,
    )
    from .body_revoke_endpoint_revoke_post import BodyRevokeEndpointRevokePost
    from .body_test_model_connection_health_test_connection_post import (
        BodyTestModelConnectionHealthTestConnectionPost,
    )
    from .body_token_endpoint_mcp_server_name_token_post import (
        BodyTokenEndpointMcpServerNameTokenPost,
    )
    from .body_token_endpoint_token_post import BodyTokenEndpointTokenPost
    from .body_upload_logo_upload_logo_post import BodyUploadLogoUploadLogoPost
    from .body_video_create_character_v1_videos_characters_post import (
        BodyVideoCreateCharacterV1VideosCharactersPost,
    )
    from .body_video_create_character_videos_characters_post import (
        BodyVideoCreateCharacterVideosCharactersPost,
    )
    from .body_video_generation_v1_videos_post import BodyVideoGenerationV1VideosPost
    from .body_video_generation_videos_post import BodyVideoGenerationVideosPost
    from .box_answer import BoxAnswer
    from .box_question import BoxQuestion
    from .breakdown_metrics import BreakdownMetrics
    from .budget import Budget
    from .budget_config import BudgetConfig
    from .budget_delete_request import BudgetDeleteRequest
    from .budget_limit_entry import BudgetLimitEntry
    from .budget_list_item import BudgetListItem
    from .budget_new_request import BudgetNewRequest
    from .budget_request import BudgetRequest
    from .bulk_delete_user_request import BulkDeleteUserRequest
    from .bulk_delete_users_response import BulkDeleteUsersResponse
    from .bulk_new_user_item import BulkNewUserItem
    from .bulk_new_user_meta import BulkNewUserMeta
    from .bulk_new_user_request import BulkNewUserRequest
    from .bulk_new_user_response import BulkNewUserResponse
    from .bulk_team_member_add_request import BulkTeamMemberAddRequest
    from .bulk_team_member_add_response import BulkTeamMemberAddResponse
    from .bulk_team_member_budget_update_request import (
        BulkTeamMemberBudgetUpdateRequest,
    )
    from .bulk_team_member_budget_update_response import (
        BulkTeamMemberBudgetUpdateResponse,
    )
    from .bulk_team_member_delete_request import BulkTeamMemberDeleteRequest
    from .bulk_team_member_delete_response import BulkTeamMemberDeleteResponse
    from .bulk_update_key_request import BulkUpdateKeyRequest
    from .bulk_update_key_request_item import BulkUpdateKeyRequestItem
    from .bulk_update_key_response import BulkUpdateKeyResponse
    from .bulk_update_team_keys_request import BulkUpdateTeamKeysRequest
    from .bulk_update_team_member_permissions_request import (
        BulkUpdateTeamMemberPermissionsRequest,
    )
    from .bulk_update_team_member_permissions_response import (
        BulkUpdateTeamMemberPermissionsResponse,
    )
    from .bulk_update_user_request import BulkUpdateUserRequest
    from .bulk_update_user_response import BulkUpdateUserResponse
    from .cache_cost_scenario import CacheCostScenario
    from .cache_evidence import CacheEvidence
    from .cache_leakage_keys_response import CacheLeakageKeysResponse
    from .cache_ping_response import CachePingResponse
    from .cache_prediction_arm import CachePredictionArm
    from .cache_prediction_request import CachePredictionRequest
    from .cache_prediction_response import CachePredictionResponse
    from .cache_settings_field import CacheSettingsField
    from .cache_settings_response import CacheSettingsResponse
    from .cache_settings_update_request import CacheSettingsUpdateRequest
    from .cache_test_request import CacheTestRequest
    from .cache_test_response import CacheTestResponse
    from .cache_token_buckets import CacheTokenBuckets
    from .cache_write_tokens_details import CacheWriteTokensDetails
    from .cached_tokens_details import CachedTokensDetails
    from .calculate_spend_spend_calculate_post200_response import (
        CalculateSpendSpendCalculatePost200Response,
    )
    from .call_types import CallTypes
    from .callback_log_failure import CallbackLogFailure
    from .callback_log_record import CallbackLogRecord
    from .callback_logs_request import CallbackLogsRequest
    from .callback_logs_response import CallbackLogsResponse
    from .callbacks_by_type import CallbacksByType
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .cancel_eval_response import CancelEvalResponse
    from .cancel_run_response import CancelRunResponse
    from .capability_calibration_config import CapabilityCalibrationConfig
    from .capability_classifier_config import CapabilityClassifierConfig
    from .capture_rate_day import CaptureRateDay
    from .capture_rate_report import CaptureRateReport
    from .change_password_request import ChangePasswordRequest
    from .change_password_response import ChangePasswordResponse
    from .chat_completion import ChatCompletion
    from .chat_completion_annotation import ChatCompletionAnnotation
    from .chat_completion_annotation_url_citation import (
        ChatCompletionAnnotationURLCitation,
    )
    from .chat_completion_assistant_message import ChatCompletionAssistantMessage
    from .chat_completion_assistant_tool_call import ChatCompletionAssistantToolCall
    from .chat_completion_audio_object import ChatCompletionAudioObject
    from .chat_completion_audio_response import ChatCompletionAudioResponse
    from .chat_completion_cached_content import ChatCompletionCachedContent
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_custom_tool_call_payload import (
        ChatCompletionCustomToolCallPayload,
    )
    from .chat_completion_delta import ChatCompletionDelta
    from .chat_completion_delta_tool_call import ChatCompletionDeltaToolCall
    from .chat_completion_delta_tool_call_function import (
        ChatCompletionDeltaToolCallFunction,
    )
    from .chat_completion_developer_message import ChatCompletionDeveloperMessage
    from .chat_completion_document_object import ChatCompletionDocumentObject
    from .chat_completion_file_object import ChatCompletionFileObject
    from .chat_completion_file_object_file import ChatCompletionFileObjectFile
    from .chat_completion_function_message import ChatCompletionFunctionMessage
    from .chat_completion_image_object import ChatCompletionImageObject
    from .chat_completion_image_url_object import ChatCompletionImageUrlObject
    from .chat_completion_input_audio import ChatCompletionInputAudio
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_reasoning_item import ChatCompletionReasoningItem
    from .chat_completion_reasoning_summary_text_block import (
        ChatCompletionReasoningSummaryTextBlock,
    )
    from .chat_completion_redacted_thinking_block import (
        ChatCompletionRedactedThinkingBlock,
    )
    from .chat_completion_request import ChatCompletionRequest
    from .chat_completion_system_message import ChatCompletionSystemMessage
    from .chat_completion_text_object import ChatCompletionTextObject
    from .chat_completion_thinking_block import ChatCompletionThinkingBlock
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .chat_completion_tool_call import ChatCompletionToolCall
    from .chat_completion_tool_call_chunk import ChatCompletionToolCallChunk
    from .chat_completion_tool_call_function import ChatCompletionToolCallFunction
    from .chat_completion_tool_call_function_chunk import (
        ChatCompletionToolCallFunctionChunk,
    )
    from .chat_completion_tool_message import ChatCompletionToolMessage
    from .chat_completion_tool_param import ChatCompletionToolParam
    from .chat_completion_tool_param_function_chunk import (
        ChatCompletionToolParamFunctionChunk,
    )
    from .chat_completion_tool_reference_object import ChatCompletionToolReferenceObject
    from .chat_completion_user_message import ChatCompletionUserMessage
    from .chat_completion_video_object import ChatCompletionVideoObject
    from .chat_completion_video_url_object import ChatCompletionVideoUrlObject
    from .choice_answer import ChoiceAnswer
    from .choice_logprobs import ChoiceLogprobs
    from .choice_question import ChoiceQuestion
    from .choices import Choices
    from .cisco_ai_defense_guardrail_config_model_optional_params import (
        CiscoAIDefenseGuardrailConfigModelOptionalParams,
    )
    from .cisco_ai_defense_rule import CiscoAIDefenseRule
    from .citations_object import CitationsObject
    from .classification_rubric import ClassificationRubric
    from .classifier_llm_config import ClassifierLLMConfig
    from .classifier_vision_config import ClassifierVisionConfig
    from .click import Click
    from .cloud_zero_export_request import CloudZeroExportRequest
    from .cloud_zero_export_response import CloudZeroExportResponse
    from .cloud_zero_init_request import CloudZeroInitRequest
    from .cloud_zero_init_response import CloudZeroInitResponse
    from .cloud_zero_settings_update import CloudZeroSettingsUpdate
    from .cloud_zero_settings_view import CloudZeroSettingsView
    from .code_interpreter import CodeInterpreter
    from .code_interpreter_container_code_interpreter_tool_auto import (
        CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from .compaction_trigger import CompactionTrigger
    from .comparison_filter import ComparisonFilter
    from .completion import Completion
    from .completion_choice import CompletionChoice
    from .completion_request import CompletionRequest
    from .completion_usage import CompletionUsage
    from .complexity_router_config_validation_request import (
        ComplexityRouterConfigValidationRequest,
    )
    from .complexity_router_config_validation_response import (
        ComplexityRouterConfigValidationResponse,
    )
    from .complexity_scorer_defaults import ComplexityScorerDefaults
    from .complexity_tier import ComplexityTier
    from .complexity_tier_model import ComplexityTierModel
    from .compliance_check_request import ComplianceCheckRequest
    from .compliance_check_result import ComplianceCheckResult
    from .compliance_response import ComplianceResponse
    from .compound_filter import CompoundFilter
    from .computer_call_output import ComputerCallOutput
    from .computer_call_output_acknowledged_safety_check import (
        ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
    from .config_override_settings_response import ConfigOverrideSettingsResponse
    from .configurable_clientside_params_custom_auth_input import (
        ConfigurableClientsideParamsCustomAuthInput,
    )
    from .configurable_clientside_params_custom_auth_output import (
        ConfigurableClientsideParamsCustomAuthOutput,
    )
    from .container_auto import ContainerAuto
    from .container_auto_param import ContainerAutoParam
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam,
    )
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam,
    )
    from .container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret,
    )
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam,
    )
    from .container_reference import ContainerReference
    from .container_reference_param import ContainerReferenceParam
    from .content import Content
    from .content_filter_action import ContentFilterAction
    from .content_filter_category_config import ContentFilterCategoryConfig
    from .content_filter_pattern import ContentFilterPattern
    from .context_compaction_config import ContextCompactionConfig
    from .context_management_entry import ContextManagementEntry
    from .coordination_redis_settings_field import CoordinationRedisSettingsField
    from .coordination_redis_settings_request import CoordinationRedisSettingsRequest
    from .coordination_redis_settings_response import CoordinationRedisSettingsResponse
    from .coordination_redis_test_response import CoordinationRedisTestResponse
    from .cost_estimate_request import CostEstimateRequest
    from .cost_estimate_response import CostEstimateResponse
    from .create_credential_item import CreateCredentialItem
    from .create_embedding_response import CreateEmbeddingResponse
    from .create_guardrail_request import CreateGuardrailRequest
    from .create_jwt_key_mapping_request import CreateJWTKeyMappingRequest
    from .create_search_tool_request import CreateSearchToolRequest
    from .credential_item import CredentialItem
    from .credential_list import CredentialList
    from .credential_view import CredentialView
    from .custom_dimension import CustomDimension
    from .custom_tool import CustomTool
    from .custom_tool_call_output_item import CustomToolCallOutputItem
    from .custom_tool_param import CustomToolParam
    from .customer_response import CustomerResponse
    from .cyber_ark_config import CyberArkConfig
    from .daily_activity_key_page_response import DailyActivityKeyPageResponse
    from .daily_activity_key_search_response import DailyActivityKeySearchResponse
    from .daily_activity_user_page_response import DailyActivityUserPageResponse
    from .daily_spend_data import DailySpendData
    from .daily_spend_metadata import DailySpendMetadata
    from .decision_model_check import DecisionModelCheck
    from .decisions_asset import DecisionsAsset
    from .decisions_base64_audio import DecisionsBase64Audio
    from .decisions_base64_image import DecisionsBase64Image
    from .decisions_base64_video import DecisionsBase64Video
    from .decisions_box import DecisionsBox
    from .decisions_request import DecisionsRequest
    from .decisions_response import DecisionsResponse
    from .decisions_usage import DecisionsUsage
    from .default_internal_user_params import DefaultInternalUserParams
    from .default_team_settings_response import DefaultTeamSettingsResponse
    from .default_team_sso_params import DefaultTeamSSOParams
    from .delete_access_group_budget_response import DeleteAccessGroupBudgetResponse
    from .delete_customer_request import DeleteCustomerRequest
    from .delete_customers_response import DeleteCustomersResponse
    from .delete_eval_response import DeleteEvalResponse
    from .delete_jwt_key_mapping_request import DeleteJWTKeyMappingRequest
    from .delete_keys_response import DeleteKeysResponse
    from .delete_model_group_response import DeleteModelGroupResponse
    from .delete_organization_request import DeleteOrganizationRequest
    from .delete_response_result import DeleteResponseResult
    from .delete_skill_response import DeleteSkillResponse
    from .delete_subscription_account_request import DeleteSubscriptionAccountRequest
    from .delete_team_request import DeleteTeamRequest
    from .delete_teams_response import DeleteTeamsResponse
    from .delete_user_request import DeleteUserRequest
    from .deployment import Deployment
    from .deployment_warning import DeploymentWarning
    from .deployment_warning_ignore_response import DeploymentWarningIgnoreResponse
    from .deployment_warning_ignore_update import DeploymentWarningIgnoreUpdate
    from .deployment_warnings_response import DeploymentWarningsResponse
    from .discover_agent_request import DiscoverAgentRequest
    from .discover_agent_response import DiscoverAgentResponse
    from .discovery_mode import DiscoveryMode
    from .distinct_tag_response import DistinctTagResponse
    from .distinct_tags_response import DistinctTagsResponse
    from .document_object import DocumentObject
    from .done import Done
    from .double_click import DoubleClick
    from .drag import Drag
    from .drag_path import DragPath
    from .easy_input_message_param import EasyInputMessageParam
    from .embedding import Embedding
    from .embedding_request import EmbeddingRequest
    from .embedding_usage import EmbeddingUsage
    from .endpoint_provider import EndpointProvider
    from .enrich_template_request import EnrichTemplateRequest
    from .entra_identity_config import EntraIdentityConfig
    from .env_var_ignore import EnvVarIgnore
    from .error_response import ErrorResponse
    from .eu_jev_choice_question import EuJevChoiceQuestion
    from .eu_jev_decision_request import EuJevDecisionRequest
    from .eu_jev_decision_response import EuJevDecisionResponse
    from .eu_jev_meta import EuJevMeta
    from .eu_jev_noul_question import EuJevNoulQuestion
    from .eu_jev_score_question import EuJevScoreQuestion
    from .eu_jev_usage import EuJevUsage
    from .eval import Eval
    from .export_type import ExportType
    from .extraction_answer import ExtractionAnswer
    from .extraction_base64_image import ExtractionBase64Image
    from .extraction_field import ExtractionField
    from .extraction_options import ExtractionOptions
    from .extraction_request import ExtractionRequest
    from .extraction_response import ExtractionResponse
    from .extraction_usage import ExtractionUsage
    from .facet_list_response import FacetListResponse
    from .failed_key_update import FailedKeyUpdate
    from .fallback_create_request import FallbackCreateRequest
    from .fallback_delete_response import FallbackDeleteResponse
    from .fallback_get_response import FallbackGetResponse
    from .fallback_response import FallbackResponse
    from .file_deleted import FileDeleted
    from .file_list import FileList
    from .file_object import FileObject
    from .file_search_tool import FileSearchTool
    from .file_search_tool_param import FileSearchToolParam
    from .filters import Filters
    from .function_call import FunctionCall
    from .function_call_output import FunctionCallOutput
    from .function_call_output_caller_direct import FunctionCallOutputCallerDirect
    from .function_call_output_caller_program import FunctionCallOutputCallerProgram
    from .function_shell_tool import FunctionShellTool
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool import FunctionTool
    from .function_tool_param import FunctionToolParam
    from .fuse_harness_preset import FuseHarnessPreset
    from .fuse_model_preset import FuseModelPreset
    from .fuse_preset_catalog import FusePresetCatalog
    from .gateway_request_activity_response import GatewayRequestActivityResponse
    from .gateway_request_breakdown_entry import GatewayRequestBreakdownEntry
    from .gateway_request_daily_entry import GatewayRequestDailyEntry
    from .gateway_request_status_code_entry import GatewayRequestStatusCodeEntry
    from .generate_key_request import GenerateKeyRequest
    from .generate_key_response import GenerateKeyResponse
    from .generic_guardrail_api_inputs import GenericGuardrailAPIInputs
    from .generic_response_output_item import GenericResponseOutputItem
    from .generic_response_output_item_content_annotation import (
        GenericResponseOutputItemContentAnnotation,
    )
    from .get_team_member_permissions_response import GetTeamMemberPermissionsResponse
    from .grammar import Grammar
    from .guardrail import Guardrail
    from .guardrail_info_response import GuardrailInfoResponse
    from .guardrail_key_metric import GuardrailKeyMetric
    from .guardrail_metadata import GuardrailMetadata
    from .guardrail_metric import GuardrailMetric
    from .guardrail_response_format import GuardrailResponseFormat
    from .guardrail_spend_metrics import GuardrailSpendMetrics
    from .guardrail_submission_item import GuardrailSubmissionItem
    from .guardrail_submission_summary import GuardrailSubmissionSummary
    from .guardrail_test_result_entry import GuardrailTestResultEntry
    from .guardrail_ui_add_guardrail_settings import GuardrailUIAddGuardrailSettings
    from .guardraildefinitionlocation import GUARDRAILDEFINITIONLOCATION
    from .hashicorp_vault_config import HashicorpVaultConfig
    from .health_response import HealthResponse
    from .http_auth_security_scheme import HTTPAuthSecurityScheme
    from .http_error import HTTPError
    from .http_validation_error import HTTPValidationError
    from .hyperparameters import Hyperparameters
    from .image import Image
    from .image_generation import ImageGeneration
    from .image_generation_call import ImageGenerationCall
    from .image_generation_call_error import ImageGenerationCallError
    from .image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails,
    )
    from .image_generation_call_svg_usage import ImageGenerationCallSvgUsage
    from .image_generation_input_image_mask import ImageGenerationInputImageMask
    from .image_generation_request import ImageGenerationRequest
    from .image_generation_svg import ImageGenerationSvg
    from .image_generation_svg_reasoning import ImageGenerationSvgReasoning
    from .image_url_list_item import ImageURLListItem
    from .image_url_object import ImageURLObject
    from .images_response import ImagesResponse
    from .images_usage import ImagesUsage
    from .incomplete_details import IncompleteDetails
    from .index_create_lite_llm_params import IndexCreateLiteLLMParams
    from .index_create_request import IndexCreateRequest
    from .index_list_response import IndexListResponse
    from .inline_skill import InlineSkill
    from .inline_skill_param import InlineSkillParam
    from .inline_skill_source import InlineSkillSource
    from .inline_skill_source_param import InlineSkillSourceParam
    from .input_tokens_details import InputTokensDetails
    from .internal_user_settings_response import InternalUserSettingsResponse
    from .ip_address import IPAddress
    from .item_reference import ItemReference
    from .json_value import JsonValue
    from .jwt_key_mapping_response import JWTKeyMappingResponse
    from .key_activity_row import KeyActivityRow
    from .key_health_response import KeyHealthResponse
    from .key_info_response import KeyInfoResponse
    from .key_list_response_object import KeyListResponseObject
    from .key_management_routes import KeyManagementRoutes
    from .key_metadata import KeyMetadata
    from .key_metric_with_metadata import KeyMetricWithMetadata
    from .key_request import KeyRequest
    from .key_spend_activity_row import KeySpendActivityRow
    from .key_spend_metrics import KeySpendMetrics
    from .key_update_fields import KeyUpdateFields
    from .keypress import Keypress
    from .keyword_tier_rule import KeywordTierRule
    from .kubernetes_pods_response import KubernetesPodsResponse
    from .lakera_category_thresholds import LakeraCategoryThresholds
    from .latest_release_info import LatestReleaseInfo
    from .list_access_groups_response import ListAccessGroupsResponse
    from .list_evals_response import ListEvalsResponse
    from .list_guardrail_submissions_response import ListGuardrailSubmissionsResponse
    from .list_guardrails_response import ListGuardrailsResponse
    from .list_links import ListLinks
    from .list_meta import ListMeta
    from .list_plugins_response import ListPluginsResponse
    from .list_prompts_response import ListPromptsResponse
    from .list_response_budget_list_item import ListResponseBudgetListItem
    from .list_response_model_group_info_proxy import ListResponseModelGroupInfoProxy
    from .list_runs_response import ListRunsResponse
    from .list_search_tools_response import ListSearchToolsResponse
    from .list_skills_response import ListSkillsResponse
    from .lite_llm_budget_table import LiteLLMBudgetTable
    from .lite_llm_budget_table_full import LiteLLMBudgetTableFull
    from .lite_llm_deleted_team_table import LiteLLMDeletedTeamTable
    from .lite_llm_deleted_verification_token import LiteLLMDeletedVerificationToken
    from .lite_llm_end_user_table import LiteLLMEndUserTable
    from .lite_llm_fine_tuning_job_create import LiteLLMFineTuningJobCreate
    from .lite_llm_key_type import LiteLLMKeyType
    from .lite_llm_managed_vector_store import LiteLLMManagedVectorStore
    from .lite_llm_managed_vector_store_index import LiteLLMManagedVectorStoreIndex
    from .lite_llm_managed_vector_store_list_response import (
        LiteLLMManagedVectorStoreListResponse,
    )
    from .lite_llm_managed_vector_stores_table import LiteLLMManagedVectorStoresTable
    from .lite_llm_memory_row import LiteLLMMemoryRow
    from .lite_llm_model_table import LiteLLMModelTable
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable
    from .lite_llm_organization_membership_table import (
        LiteLLMOrganizationMembershipTable,
    )
    from .lite_llm_organization_table_with_members import (
        LiteLLMOrganizationTableWithMembers,
    )
    from .lite_llm_params import LiteLLMParams
    from .lite_llm_proxy_model_table import LiteLLMProxyModelTable
    from .lite_llm_spend_logs import LiteLLMSpendLogs
    from .lite_llm_subscription_account_table import LiteLLMSubscriptionAccountTable
    from .lite_llm_team_membership import LiteLLMTeamMembership
    from .lite_llm_team_table import LiteLLMTeamTable
    from .lite_llm_tool_table_row import LiteLLMToolTableRow
    from .lite_llm_user_table import LiteLLMUserTable
    from .lite_llm_user_table_with_key_count import LiteLLMUserTableWithKeyCount
    from .lite_llm_verification_token import LiteLLMVerificationToken
    from .lite_llmmcp_server_table import LiteLLMMCPServerTable
    from .litellm_params import LitellmParams
    from .litellm_types_llms_openai_computer_tool_param import (
        LitellmTypesLlmsOpenaiComputerToolParam,
    )
    from .litellm_user_roles import LitellmUserRoles
    from .llmv2_calibration import LLMV2Calibration
    from .llmv2_config import LLMV2Config
    from .llmv2_probability_calibration import LLMV2ProbabilityCalibration
    from .local_environment import LocalEnvironment
    from .local_environment_param import LocalEnvironmentParam
    from .local_shell import LocalShell
    from .local_shell_call import LocalShellCall
    from .local_shell_call_action import LocalShellCallAction
    from .local_shell_call_output import LocalShellCallOutput
    from .local_skill import LocalSkill
    from .local_skill_param import LocalSkillParam
    from .logging_callback_status import LoggingCallbackStatus
    from .logprob import Logprob
    from .logprob_top_logprob import LogprobTopLogprob
    from .make_agents_public_request import MakeAgentsPublicRequest
    from .make_mcp_servers_public_request import MakeMCPServersPublicRequest
    from .managed_agent_identity_status import ManagedAgentIdentityStatus
    from .mcp import Mcp
    from .mcp_allowed_tools_mcp_tool_filter import McpAllowedToolsMcpToolFilter
    from .mcp_approval_request import McpApprovalRequest
    from .mcp_approval_response import McpApprovalResponse
    from .mcp_call import McpCall
    from .mcp_connector_entry import MCPConnectorEntry
    from .mcp_connector_import_failure import MCPConnectorImportFailure
    from .mcp_connector_import_request import MCPConnectorImportRequest
    from .mcp_connector_import_response import MCPConnectorImportResponse
    from .mcp_connector_import_result import MCPConnectorImportResult
    from .mcp_connector_import_skipped import MCPConnectorImportSkipped
    from .mcp_credentials import MCPCredentials
    from .mcp_env_var import MCPEnvVar
    from .mcp_env_var_scope import MCPEnvVarScope
    from .mcp_gateway_session import MCPGatewaySession
    from .mcp_gateway_session_group_count import MCPGatewaySessionGroupCount
    from .mcp_gateway_sessions_response import MCPGatewaySessionsResponse
    from .mcp_gateway_sessions_terminate_response import (
        MCPGatewaySessionsTerminateResponse,
    )
    from .mcp_list_tools import McpListTools
    from .mcp_list_tools_tool import McpListToolsTool
    from .mcp_protocol_error import McpProtocolError
    from .mcp_public_server import MCPPublicServer
    from .mcp_require_approval_mcp_tool_approval_filter import (
        McpRequireApprovalMcpToolApprovalFilter,
    )
    from .mcp_require_approval_mcp_tool_approval_filter_always import (
        McpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from .mcp_require_approval_mcp_tool_approval_filter_never import (
        McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from .mcp_semantic_filter_settings import MCPSemanticFilterSettings
    from .mcp_semantic_filter_settings_response import MCPSemanticFilterSettingsResponse
    from .mcp_server_user_credential_list_item import MCPServerUserCredentialListItem
    from .mcp_submissions_summary import MCPSubmissionsSummary
    from .mcp_tool_execution_error import McpToolExecutionError
    from .mcp_tool_search_settings import MCPToolSearchSettings
    from .mcp_tool_search_settings_response import MCPToolSearchSettingsResponse
    from .mcp_toolset_tool import MCPToolsetTool
    from .mcp_user_credential_list_item import MCPUserCredentialListItem
    from .mcp_user_credential_request import MCPUserCredentialRequest
    from .mcp_user_credential_response import MCPUserCredentialResponse
    from .mcp_user_env_var_spec import MCPUserEnvVarSpec
    from .mcp_user_env_vars_request import MCPUserEnvVarsRequest
    from .mcp_user_env_vars_status import MCPUserEnvVarsStatus
    from .mcpo_auth_user_credential_request import MCPOAuthUserCredentialRequest
    from .mcpo_auth_user_credential_status import MCPOAuthUserCredentialStatus
    from .member import Member
    from .memory_create_request import MemoryCreateRequest
    from .memory_delete_response import MemoryDeleteResponse
    from .memory_list_response import MemoryListResponse
    from .memory_update_request import MemoryUpdateRequest
    from .message import Message
    from .metric_with_metadata import MetricWithMetadata
    from .mode import Mode
    from .model_access_window import ModelAccessWindow
    from .model_deprecation_info import ModelDeprecationInfo
    from .model_deprecation_response import ModelDeprecationResponse
    from .model_group import ModelGroup
    from .model_group_info_proxy import ModelGroupInfoProxy
    from .model_group_list import ModelGroupList
    from .model_info import ModelInfo
    from .model_info_delete import ModelInfoDelete
    from .model_info_details import ModelInfoDetails
    from .model_info_entry import ModelInfoEntry
    from .model_info_list import ModelInfoList
    from .model_insight_daily_metric import ModelInsightDailyMetric
    from .model_insight_daily_total import ModelInsightDailyTotal
    from .model_insight_metric import ModelInsightMetric
    from .model_insight_task_summary import ModelInsightTaskSummary
    from .model_insight_tasks_response import ModelInsightTasksResponse
    from .model_insights_response import ModelInsightsResponse
    from .model_list import ModelList
    from .model_object import ModelObject
    from .model_response import ModelResponse
    from .model_setup import ModelSetup
    from .model_top_keys_response import ModelTopKeysResponse
    from .moderation import Moderation
    from .moderation_create_response import ModerationCreateResponse
    from .moderation_request import ModerationRequest
    from .move import Move
    from .moyai_connect_exchange_request import MoyaiConnectExchangeRequest
    from .moyai_connect_exchange_response import MoyaiConnectExchangeResponse
    from .moyai_connect_start_request import MoyaiConnectStartRequest
    from .moyai_connect_start_response import MoyaiConnectStartResponse
    from .mutual_tls_security_scheme import MutualTLSSecurityScheme
    from .namespace_tool import NamespaceTool
    from .namespace_tool_param import NamespaceToolParam
    from .new_customer_request import NewCustomerRequest
    from .new_mcp_server_request import NewMCPServerRequest
    from .new_mcp_toolset_request import NewMCPToolsetRequest
    from .new_model_group_request import NewModelGroupRequest
    from .new_model_group_response import NewModelGroupResponse
    from .new_organization_request import NewOrganizationRequest
    from .new_organization_response import NewOrganizationResponse
    from .new_team_request import NewTeamRequest
    from .new_user_request import NewUserRequest
    from .new_user_request_team import NewUserRequestTeam
    from .new_user_response import NewUserResponse
    from .noul_answer import NoulAnswer
    from .noul_question import NoulQuestion
    from .o_auth2_security_scheme import OAuth2SecurityScheme
    from .o_auth_flows import OAuthFlows
    from .open_ai_box_answer import OpenAIBoxAnswer
    from .open_ai_box_question import OpenAIBoxQuestion
    from .open_ai_choice_answer import OpenAIChoiceAnswer
    from .open_ai_choice_option import OpenAIChoiceOption
    from .open_ai_choice_probability import OpenAIChoiceProbability
    from .open_ai_choice_question import OpenAIChoiceQuestion
    from .open_ai_decision_input_image import OpenAIDecisionInputImage
    from .open_ai_decision_input_message import OpenAIDecisionInputMessage
    from .open_ai_decision_input_text import OpenAIDecisionInputText
    from .open_ai_decision_input_tokens_details import OpenAIDecisionInputTokensDetails
    from .open_ai_decision_output_tokens_details import (
        OpenAIDecisionOutputTokensDetails,
    )
    from .open_ai_decision_request import OpenAIDecisionRequest
    from .open_ai_decision_response import OpenAIDecisionResponse
    from .open_ai_decision_usage import OpenAIDecisionUsage
    from .open_ai_predicate_answer import OpenAIPredicateAnswer
    from .open_ai_predicate_question import OpenAIPredicateQuestion
    from .open_ai_refusal_answer import OpenAIRefusalAnswer
    from .open_ai_score_answer import OpenAIScoreAnswer
    from .open_ai_score_level import OpenAIScoreLevel
    from .open_ai_score_probability import OpenAIScoreProbability
    from .open_ai_score_question import OpenAIScoreQuestion
    from .open_ai_tool_search_tool_param import OpenAIToolSearchToolParam
    from .open_id_connect_security_scheme import OpenIdConnectSecurityScheme
    from .open_source_classifier_config import OpenSourceClassifierConfig
    from .openai_types_responses_computer_tool_param_computer_tool_param import (
        OpenaiTypesResponsesComputerToolParamComputerToolParam,
    )
    from .openai_types_responses_response_configuration_update_item_param_param_reasoning import (
        OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamReasoning,
    )
    from .openai_types_responses_response_configuration_update_item_param_param_text import (
        OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamText,
    )
    from .openai_types_responses_response_configuration_update_item_text import (
        OpenaiTypesResponsesResponseConfigurationUpdateItemText,
    )
    from .openai_types_responses_web_search_preview_tool_param_user_location import (
        OpenaiTypesResponsesWebSearchPreviewToolParamUserLocation,
    )
    from .openai_types_responses_web_search_preview_tool_user_location import (
        OpenaiTypesResponsesWebSearchPreviewToolUserLocation,
    )
    from .openai_types_responses_web_search_tool_param_user_location import (
        OpenaiTypesResponsesWebSearchToolParamUserLocation,
    )
    from .openai_types_responses_web_search_tool_user_location import (
        OpenaiTypesResponsesWebSearchToolUserLocation,
    )
    from .openai_types_shared_custom_tool_input_format_text import (
        OpenaiTypesSharedCustomToolInputFormatText,
    )
    from .openai_types_shared_params_custom_tool_input_format_text import (
        OpenaiTypesSharedParamsCustomToolInputFormatText,
    )
    from .openai_types_shared_params_reasoning_reasoning import (
        OpenaiTypesSharedParamsReasoningReasoning,
    )
    from .operation_create_file import OperationCreateFile
    from .operation_delete_file import OperationDeleteFile
    from .operation_update_file import OperationUpdateFile
    from .org_member import OrgMember
    from .organization_add_member_response import OrganizationAddMemberResponse
    from .organization_member_add_request import OrganizationMemberAddRequest
    from .organization_member_delete_request import OrganizationMemberDeleteRequest
    from .organization_member_update_request import OrganizationMemberUpdateRequest
    from .organization_request import OrganizationRequest
    from .organization_update_request_v2 import OrganizationUpdateRequestV2
    from .outcome_exit import OutcomeExit
    from .outcome_timeout import OutcomeTimeout
    from .output import Output
    from .output_code_interpreter_call import OutputCodeInterpreterCall
    from .output_code_interpreter_call_log import OutputCodeInterpreterCallLog
    from .output_function_tool_call import OutputFunctionToolCall
    from .output_image import OutputImage
    from .output_image_generation_call import OutputImageGenerationCall
    from .output_logs import OutputLogs
    from .output_outcome_exit import OutputOutcomeExit
    from .output_outcome_timeout import OutputOutcomeTimeout
    from .output_text import OutputText
    from .output_tokens_details import OutputTokensDetails
    from .output_tool_search_call import OutputToolSearchCall
    from .page_links import PageLinks
    from .page_meta import PageMeta
    from .pass_through_endpoint_response import PassThroughEndpointResponse
    from .pass_through_generic_endpoint import PassThroughGenericEndpoint
    from .pass_through_guardrail_settings import PassThroughGuardrailSettings
    from .patch_agent_request import PatchAgentRequest
    from .patch_guardrail_request import PatchGuardrailRequest
    from .patch_model_request import PatchModelRequest
    from .patch_prompt_request import PatchPromptRequest
    from .patch_team_request import PatchTeamRequest
    from .pending_safety_check import PendingSafetyCheck
    from .per_testing_criteria_result import PerTestingCriteriaResult
    from .per_user_analytics_response import PerUserAnalyticsResponse
    from .per_user_metrics import PerUserMetrics
    from .pii_action import PiiAction
    from .pii_entity_category_map import PiiEntityCategoryMap
    from .pii_entity_type import PiiEntityType
    from .pinned_mcp_tool import PinnedMCPTool
    from .pipeline_test_request import PipelineTestRequest
    from .plugin_author import PluginAuthor
    from .plugin_list_item import PluginListItem
    from .plugin_response import PluginResponse
    from .policy_attachment_create_request import PolicyAttachmentCreateRequest
    from .policy_attachment_db_response import PolicyAttachmentDBResponse
    from .policy_attachment_list_response import PolicyAttachmentListResponse
    from .policy_condition_request import PolicyConditionRequest
    from .policy_create_request import PolicyCreateRequest
    from .policy_db_response import PolicyDBResponse
    from .policy_guardrails_response import PolicyGuardrailsResponse
    from .policy_info_response import PolicyInfoResponse
    from .policy_list_db_response import PolicyListDBResponse
    from .policy_list_response import PolicyListResponse
    from .policy_match_context import PolicyMatchContext
    from .policy_match_detail import PolicyMatchDetail
    from .policy_resolve_request import PolicyResolveRequest
    from .policy_resolve_response import PolicyResolveResponse
    from .policy_scope_response import PolicyScopeResponse
    from .policy_summary_item import PolicySummaryItem
    from .policy_test_response import PolicyTestResponse
    from .policy_update_request import PolicyUpdateRequest
    from .policy_validate_request import PolicyValidateRequest
    from .policy_validation_error import PolicyValidationError
    from .policy_validation_error_type import PolicyValidationErrorType
    from .policy_validation_response import PolicyValidationResponse
    from .policy_version_compare_response import PolicyVersionCompareResponse
    from .policy_version_create_request import PolicyVersionCreateRequest
    from .policy_version_list_response import PolicyVersionListResponse
    from .policy_version_status_update_request import PolicyVersionStatusUpdateRequest
    from .program import Program
    from .program_output import ProgramOutput
    from .programmatic_tool_calling import ProgrammaticToolCalling
    from .prompt import Prompt
    from .prompt_cache_breakpoint import PromptCacheBreakpoint
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_caching_request import PromptCachingRequest
    from .prompt_caching_request_cursor import PromptCachingRequestCursor
    from .prompt_caching_requests_response import PromptCachingRequestsResponse
    from .prompt_info import PromptInfo
    from .prompt_info_response import PromptInfoResponse
    from .prompt_lite_llm_params import PromptLiteLLMParams
    from .prompt_object import PromptObject
    from .prompt_spec import PromptSpec
    from .prompt_template_base import PromptTemplateBase
    from .prompt_tokens_details import PromptTokensDetails
    from .provider_budget_response import ProviderBudgetResponse
    from .provider_budget_response_object import ProviderBudgetResponseObject
    from .provider_create_info import ProviderCreateInfo
    from .provider_credential_field import ProviderCredentialField
    from .proxy_chat_completion_request import ProxyChatCompletionRequest
    from .public_model_hub_info import PublicModelHubInfo
    from .ranking_options import RankingOptions
    from .ranking_options_hybrid_search import RankingOptionsHybridSearch
    from .raw_request_typed_dict import RawRequestTypedDict
    from .readiness_response import ReadinessResponse
    from .realtime_client_secret_response import RealtimeClientSecretResponse
    from .realtime_transcription_session_response import (
        RealtimeTranscriptionSessionResponse,
    )
    from .reasoning import Reasoning
    from .regenerate_key_request import RegenerateKeyRequest
    from .register_guardrail_request import RegisterGuardrailRequest
    from .register_guardrail_response import RegisterGuardrailResponse
    from .register_plugin_request import RegisterPluginRequest
    from .register_plugin_response import RegisterPluginResponse
    from .reject_mcp_server_request import RejectMCPServerRequest
    from .reminder_marker_pair import ReminderMarkerPair
    from .request_complexity_router_config import RequestComplexityRouterConfig
    from .request_error_activity_response import RequestErrorActivityResponse
    from .request_error_daily_entry import RequestErrorDailyEntry
    from .request_error_entity_entry import RequestErrorEntityEntry
    from .request_error_status_code_entry import RequestErrorStatusCodeEntry
    from .request_type import RequestType
    from .rerank_request import RerankRequest
    from .rerank_response import RerankResponse
    from .rerank_result import RerankResult
    from .reset_spend_request import ResetSpendRequest
    from .response_api_usage import ResponseAPIUsage
    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam,
    )
    from .response_compaction_item import ResponseCompactionItem
    from .response_compaction_item_param_param import ResponseCompactionItemParamParam
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem,
    )
    from .response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot,
    )
    from .response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam,
    )
    from .response_computer_tool_call_param import ResponseComputerToolCallParam
    from .response_configuration_update_item import ResponseConfigurationUpdateItem
    from .response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam,
    )
    from .response_container_reference import ResponseContainerReference
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_item import ResponseCustomToolCallItem
    from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
    from .response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam,
    )
    from .response_custom_tool_call_param import ResponseCustomToolCallParam
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig,
    )
    from .response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam,
    )
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall
    from .response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput,
    )
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_tool_call_item import ResponseFunctionToolCallItem
    from .response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem,
    )
    from .response_function_tool_call_param import ResponseFunctionToolCallParam
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_function_web_search_param import ResponseFunctionWebSearchParam
    from .response_input_file import ResponseInputFile
    from .response_input_file_content_param import ResponseInputFileContentParam
    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image import ResponseInputImage
    from .response_input_image_content_param import ResponseInputImageContentParam
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_message_item import ResponseInputMessageItem
    from .response_input_text import ResponseInputText
    from .response_input_text_content_param import ResponseInputTextContentParam
    from .response_input_text_param import ResponseInputTextParam
    from .response_item_list import ResponseItemList
    from .response_lite_llm_managed_vector_store import (
        ResponseLiteLLMManagedVectorStore,
    )
    from .response_local_environment import ResponseLocalEnvironment
    from .response_output_message import ResponseOutputMessage
    from .response_output_message_param import ResponseOutputMessageParam
    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_refusal_param import ResponseOutputRefusalParam
    from .response_output_text import ResponseOutputText
    from .response_output_text_param import ResponseOutputTextParam
    from .response_reasoning_item import ResponseReasoningItem
    from .response_reasoning_item_param import ResponseReasoningItemParam
    from .response_request import ResponseRequest
    from .response_stream_event import ResponseStreamEvent
    from .response_text_config_param import ResponseTextConfigParam
    from .response_tool_search_call import ResponseToolSearchCall
    from .response_tool_search_output_item import ResponseToolSearchOutputItem
    from .response_tool_search_output_item_param_param import (
        ResponseToolSearchOutputItemParamParam,
    )
    from .responses_api_moderation import ResponsesAPIModeration
    from .responses_api_request_params import ResponsesAPIRequestParams
    from .responses_api_request_params_action_double_click import (
        ResponsesAPIRequestParamsActionDoubleClick,
    )
    from .responses_api_request_params_additional_tools import (
        ResponsesAPIRequestParamsAdditionalTools,
    )
    from .responses_api_request_params_double_click import (
        ResponsesAPIRequestParamsDoubleClick,
    )
    from .responses_api_request_params_image_generation_call import (
        ResponsesAPIRequestParamsImageGenerationCall,
    )
    from .responses_api_request_params_image_generation_call_error import (
        ResponsesAPIRequestParamsImageGenerationCallError,
    )
    from .responses_api_request_params_mcp_approval_response import (
        ResponsesAPIRequestParamsMcpApprovalResponse,
    )
    from .responses_api_request_params_message import ResponsesAPIRequestParamsMessage
    from .responses_api_response import ResponsesAPIResponse
    from .responses_api_stream_options import ResponsesAPIStreamOptions
    from .result import Result
    from .result_counts import ResultCounts
    from .retry_policy import RetryPolicy
    from .role_mappings import RoleMappings
    from .router_fields_response import RouterFieldsResponse
    from .router_settings_field import RouterSettingsField
    from .router_settings_response import RouterSettingsResponse
    from .routing_group import RoutingGroup
    from .run import Run
    from .run_delete_response import RunDeleteResponse
    from .run_source import RunSource
    from .scim_enterprise_user import SCIMEnterpriseUser
    from .scim_feature import SCIMFeature
    from .scim_group import SCIMGroup
    from .scim_list_response import SCIMListResponse
    from .scim_member import SCIMMember
    from .scim_multi_valued_attribute import SCIMMultiValuedAttribute
    from .scim_patch_op import SCIMPatchOp
    from .scim_patch_operation import SCIMPatchOperation
    from .scim_placeholder import SCIMPlaceholder
    from .scim_placeholder_merge_result import SCIMPlaceholderMergeResult
    from .scim_service_provider_config import SCIMServiceProviderConfig
    from .scim_user_email import SCIMUserEmail
    from .scim_user_group import SCIMUserGroup
    from .scim_user_input import SCIMUserInput
    from .scim_user_manager import SCIMUserManager
    from .scim_user_name import SCIMUserName
    from .scim_user_output import SCIMUserOutput
    from .score_answer import ScoreAnswer
    from .score_question import ScoreQuestion
    from .screenshot import Screenshot
    from .scroll import Scroll
    from .search_context_cost_per_query import SearchContextCostPerQuery
    from .search_tool import SearchTool
    from .search_tool_info_response import SearchToolInfoResponse
    from .search_tool_lite_llm_params import SearchToolLiteLLMParams
    from .service_connection import ServiceConnection
    from .service_status import ServiceStatus
    from .session_logout_response import SessionLogoutResponse
    from .shadow_eval_job_response import ShadowEvalJobResponse
    from .shadow_eval_job_target_response import ShadowEvalJobTargetResponse
    from .shadow_eval_result import ShadowEvalResult
    from .shadow_eval_slice import ShadowEvalSlice
    from .shell_call import ShellCall
    from .shell_call_action import ShellCallAction
    from .shell_call_caller_direct import ShellCallCallerDirect
    from .shell_call_caller_program import ShellCallCallerProgram
    from .shell_call_output import ShellCallOutput
    from .shell_call_output_caller_direct import ShellCallOutputCallerDirect
    from .shell_call_output_caller_program import ShellCallOutputCallerProgram
    from .shell_tool_param import ShellToolParam
    from .skill import Skill
    from .skill_reference import SkillReference
    from .skill_reference_param import SkillReferenceParam
    from .span import Span
    from .span_detail import SpanDetail
    from .span_error_page import SpanErrorPage
    from .speech_request import SpeechRequest
    from .spend_analytics_paginated_response import SpendAnalyticsPaginatedResponse
    from .spend_calculate_request import SpendCalculateRequest
    from .spend_calculated import SpendCalculated
    from .spend_metrics import SpendMetrics
    from .sso_config import SSOConfig
    from .sso_settings_response import SSOSettingsResponse
    from .standard_logging_heuristic_v2_forecast import (
        StandardLoggingHeuristicV2Forecast,
    )
    from .standard_logging_routing_decision import StandardLoggingRoutingDecision
    from .standard_logging_routing_decision_tier_boundaries import (
        StandardLoggingRoutingDecisionTierBoundaries,
    )
    from .start_shadow_eval_request import StartShadowEvalRequest
    from .stored_report import StoredReport
    from .subscription_account_fee_request import SubscriptionAccountFeeRequest
    from .subscription_account_usage import SubscriptionAccountUsage
    from .subscription_usage_response import SubscriptionUsageResponse
    from .successful_key_update import SuccessfulKeyUpdate
    from .suggest_templates_request import SuggestTemplatesRequest
    from .summary import Summary
    from .supported_endpoint import SupportedEndpoint
    from .supported_endpoints_response import SupportedEndpointsResponse
    from .tag_active_users_response import TagActiveUsersResponse
    from .tag_changed import TagChanged
    from .tag_delete_request import TagDeleteRequest
    from .tag_info import TagInfo
    from .tag_info_request import TagInfoRequest
    from .tag_new_request import TagNewRequest
    from .tag_summary_metrics import TagSummaryMetrics
    from .tag_summary_response import TagSummaryResponse
    from .tag_update_request import TagUpdateRequest
    from .team_add_member_response import TeamAddMemberResponse
    from .team_callback_delete_response import TeamCallbackDeleteResponse
    from .team_callback_delete_response_data import TeamCallbackDeleteResponseData
    from .team_info_response import TeamInfoResponse
    from .team_list_caller_membership import TeamListCallerMembership
    from .team_list_entry import TeamListEntry
    from .team_list_item import TeamListItem
    from .team_list_response import TeamListResponse
    from .team_mappings import TeamMappings
    from .team_member_add_request import TeamMemberAddRequest
    from .team_member_add_result import TeamMemberAddResult
    from .team_member_budget_patch import TeamMemberBudgetPatch
    from .team_member_budget_update_result import TeamMemberBudgetUpdateResult
    from .team_member_delete_request import TeamMemberDeleteRequest
    from .team_member_delete_result import TeamMemberDeleteResult
    from .team_member_info_response import TeamMemberInfoResponse
    from .team_member_ref import TeamMemberRef
    from .team_member_reset_budget_response import TeamMemberResetBudgetResponse
    from .team_member_update_request import TeamMemberUpdateRequest
    from .team_member_update_response import TeamMemberUpdateResponse
    from .team_metadata_field_schema import TeamMetadataFieldSchema
    from .team_metadata_schema_response import TeamMetadataSchemaResponse
    from .team_model_add_request import TeamModelAddRequest
    from .team_model_delete_request import TeamModelDeleteRequest
    from .team_user_spend_response import TeamUserSpendResponse
    from .team_user_spend_row import TeamUserSpendRow
    from .telemetry_destination import TelemetryDestination
    from .telemetry_group import TelemetryGroup
    from .telemetry_group_info import TelemetryGroupInfo
    from .telemetry_reports_response import TelemetryReportsResponse
    from .telemetry_settings_response import TelemetrySettingsResponse
    from .telemetry_settings_update import TelemetrySettingsUpdate
    from .test_custom_code_guardrail_request import TestCustomCodeGuardrailRequest
    from .test_custom_code_guardrail_response import TestCustomCodeGuardrailResponse
    from .test_policies_and_guardrails_request import TestPoliciesAndGuardrailsRequest
    from .test_policy_template_request import TestPolicyTemplateRequest
    from .test_policy_template_response import TestPolicyTemplateResponse
    from .test_prompt_request import TestPromptRequest
    from .test_search_tool_connection_request import TestSearchToolConnectionRequest
    from .text import Text
    from .tier_cohort_statistic import TierCohortStatistic
    from .tier_dataset import TierDataset
    from .tier_definition import TierDefinition
    from .tier_domain_statistic import TierDomainStatistic
    from .tier_global_statistic import TierGlobalStatistic
    from .timeout import Timeout
    from .token_count_details_response import TokenCountDetailsResponse
    from .token_count_request import TokenCountRequest
    from .token_count_response import TokenCountResponse
    from .tool_choice_allowed_param import ToolChoiceAllowedParam
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
    from .tool_choice_custom_param import ToolChoiceCustomParam
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam
    from .tool_choice_shell_param import ToolChoiceShellParam
    from .tool_choice_specific_programmatic_tool_calling_param import (
        ToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from .tool_choice_types_param import ToolChoiceTypesParam
    from .tool_code_interpreter import ToolCodeInterpreter
    from .tool_code_interpreter_container_code_interpreter_tool_auto import (
        ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from .tool_detail_response import ToolDetailResponse
    from .tool_discovery_user import ToolDiscoveryUser
    from .tool_function import ToolFunction
    from .tool_image_generation import ToolImageGeneration
    from .tool_image_generation_input_image_mask import (
        ToolImageGenerationInputImageMask,
    )
    from .tool_image_generation_svg import ToolImageGenerationSvg
    from .tool_image_generation_svg_reasoning import ToolImageGenerationSvgReasoning
    from .tool_list_response import ToolListResponse
    from .tool_local_shell import ToolLocalShell
    from .tool_mcp import ToolMcp
    from .tool_mcp_allowed_tools_mcp_tool_filter import ToolMcpAllowedToolsMcpToolFilter
    from .tool_mcp_require_approval_mcp_tool_approval_filter import (
        ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from .tool_mcp_require_approval_mcp_tool_approval_filter_always import (
        ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
    )
    from .tool_mcp_require_approval_mcp_tool_approval_filter_never import (
        ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from .tool_permission_rule import ToolPermissionRule
    from .tool_policy_option import ToolPolicyOption
    from .tool_policy_options_response import ToolPolicyOptionsResponse
    from .tool_policy_override_row import ToolPolicyOverrideRow
    from .tool_policy_update_request import ToolPolicyUpdateRequest
    from .tool_policy_update_response import ToolPolicyUpdateResponse
    from .tool_programmatic_tool_calling import ToolProgrammaticToolCalling
    from .tool_search_call import ToolSearchCall
    from .tool_search_output_namespace_tool_param import (
        ToolSearchOutputNamespaceToolParam,
    )
    from .tool_search_tool import ToolSearchTool
    from .tool_search_tool_param import ToolSearchToolParam
    from .tool_spend_daily_entry import ToolSpendDailyEntry
    from .tool_spend_entry import ToolSpendEntry
    from .tool_spend_response import ToolSpendResponse
    from .tool_usage_log_entry import ToolUsageLogEntry
    from .tool_usage_logs_response import ToolUsageLogsResponse
    from .top_logprob import TopLogprob
    from .trace import Trace
    from .trace_agent import TraceAgent
    from .trace_agent_list import TraceAgentList
    from .trace_page import TracePage
    from .trace_query_attribute_field import TraceQueryAttributeField
    from .trace_query_attributes import TraceQueryAttributes
    from .trace_query_column import TraceQueryColumn
    from .trace_query_example import TraceQueryExample
    from .trace_query_help import TraceQueryHelp
    from .trace_query_metadata import TraceQueryMetadata
    from .trace_query_metadata_field import TraceQueryMetadataField
    from .trace_query_normalized_field import TraceQueryNormalizedField
    from .trace_query_relationship import TraceQueryRelationship
    from .trace_query_request import TraceQueryRequest
    from .trace_query_table import TraceQueryTable
    from .trace_sql_response import TraceSQLResponse
    from .trace_summary import TraceSummary
    from .trained_tier_artifact import TrainedTierArtifact
    from .transcription import Transcription
    from .transform_request_body import TransformRequestBody
    from .type import Type
    from .ui_action import UIAction
    from .ui_discovery_endpoints import UiDiscoveryEndpoints
    from .ui_event_accepted import UIEventAccepted
    from .ui_event_body import UIEventBody
    from .ui_events_enabled_response import UIEventsEnabledResponse
    from .ui_field import UIField
    from .ui_fields import UIFields
    from .ui_message import UIMessage
    from .ui_messages import UIMessages
    from .ui_settings_response import UISettingsResponse
    from .ui_text import UIText
    from .ui_theme_config import UIThemeConfig
    from .ui_theme_settings_response import UIThemeSettingsResponse
    from .ui_tool_call import UIToolCall
    from .unblock_users_response import UnblockUsersResponse
    from .update_credential_item import UpdateCredentialItem
    from .update_customer_request import UpdateCustomerRequest
    from .update_deployment import UpdateDeployment
    from .update_guardrail_request import UpdateGuardrailRequest
    from .update_jwt_key_mapping_request import UpdateJWTKeyMappingRequest
    from .update_key_request import UpdateKeyRequest
    from .update_key_response import UpdateKeyResponse
    from .update_lite_llm_params import UpdateLiteLLMParams
    from .update_mcp_server_request import UpdateMCPServerRequest
    from .update_mcp_toolset_request import UpdateMCPToolsetRequest
    from .update_model_group_request import UpdateModelGroupRequest
    from .update_plugin_request import UpdatePluginRequest
    from .update_public_model_groups_request import UpdatePublicModelGroupsRequest
    from .update_router_config import UpdateRouterConfig
    from .update_search_tool_request import UpdateSearchToolRequest
    from .update_subscription_account_fee_request import (
        UpdateSubscriptionAccountFeeRequest,
    )
    from .update_team_member_permissions_request import (
        UpdateTeamMemberPermissionsRequest,
    )
    from .update_team_request import UpdateTeamRequest
    from .update_team_response import UpdateTeamResponse
    from .update_useful_links_request import UpdateUsefulLinksRequest
    from .update_user_banner_response import UpdateUserBannerResponse
    from .update_user_request import UpdateUserRequest
    from .update_user_request_no_user_i_dor_email import (
        UpdateUserRequestNoUserIDorEmail,
    )
    from .update_user_response import UpdateUserResponse
    from .usage_chart_point import UsageChartPoint
    from .usage_detail_response import UsageDetailResponse
    from .usage_log_entry import UsageLogEntry
    from .usage_logs_response import UsageLogsResponse
    from .usage_overview_response import UsageOverviewResponse
    from .usage_overview_row import UsageOverviewRow
    from .usage_units_daily_point import UsageUnitsDailyPoint
    from .user_activity_row import UserActivityRow
    from .user_api_key_auth import UserAPIKeyAuth
    from .user_banner import UserBanner
    from .user_banner_update import UserBannerUpdate
    from .user_connection_delete_response import UserConnectionDeleteResponse
    from .user_connection_poll_request import UserConnectionPollRequest
    from .user_connection_poll_response import UserConnectionPollResponse
    from .user_connection_start_response import UserConnectionStartResponse
    from .user_create_result import UserCreateResult
    from .user_delete_result import UserDeleteResult
    from .user_info_response import UserInfoResponse
    from .user_info_v2_response import UserInfoV2Response
    from .user_list_response import UserListResponse
    from .user_provider_connection import UserProviderConnection
    from .user_provider_connections_response import UserProviderConnectionsResponse
    from .user_update_result import UserUpdateResult
    from .validation_error import ValidationError
    from .vantage_dry_run_request import VantageDryRunRequest
    from .vantage_export_request import VantageExportRequest
    from .vantage_export_response import VantageExportResponse
    from .vantage_init_request import VantageInitRequest
    from .vantage_init_response import VantageInitResponse
    from .vantage_settings_update import VantageSettingsUpdate
    from .vantage_settings_view import VantageSettingsView
    from .vector_store_delete_request import VectorStoreDeleteRequest
    from .vector_store_info_request import VectorStoreInfoRequest
    from .vector_store_update_request import VectorStoreUpdateRequest
    from .wait import Wait
    from .web_search_interception_settings import WebSearchInterceptionSettings
    from .web_search_interception_settings_response import (
        WebSearchInterceptionSettingsResponse,
    )
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_preview_tool_param import WebSearchPreviewToolParam
    from .web_search_tool import WebSearchTool
    from .web_search_tool_param import WebSearchToolParam
    from .worker_registry_entry import WorkerRegistryEntry
    from .workflow_event_create_request import WorkflowEventCreateRequest
    from .workflow_message_create_request import WorkflowMessageCreateRequest
    from .workflow_run_create_request import WorkflowRunCreateRequest
    from .workflow_run_update_request import WorkflowRunUpdateRequest


_MODULES: dict[str, str] = {
    "GUARDRAILDEFINITIONLOCATION": "guardraildefinitionlocation",
    "A2AJsonRpcRequest": "a2_a_json_rpc_request",
    "A2AJsonRpcResponse": "a2_a_json_rpc_response",
    "APIKeySecurityScheme": "api_key_security_scheme",
    "AccessControlUIAccessMode": "access_control_ui_access_mode",
    "AccessGroupBudget": "access_group_budget",
    "AccessGroupBudgetRequest": "access_group_budget_request",
    "AccessGroupBudgetResponse": "access_group_budget_response",
    "AccessGroupCreateRequest": "access_group_create_request",
    "AccessGroupInfo": "access_group_info",
    "AccessGroupResource": "access_group_resource",
    "AccessGroupResponse": "access_group_response",
    "AccessGroupUpdateRequest": "access_group_update_request",
    "AcknowledgedSafetyCheck": "acknowledged_safety_check",
    "Action": "action",
    "ActionClick": "action_click",
    "ActionDoubleClick": "action_double_click",
    "ActionDrag": "action_drag",
    "ActionDragPath": "action_drag_path",
    "ActionFind": "action_find",
    "ActionKeypress": "action_keypress",
    "ActionMove": "action_move",
    "ActionOpenPage": "action_open_page",
    "ActionScreenshot": "action_screenshot",
    "ActionScroll": "action_scroll",
    "ActionSearch": "action_search",
    "ActionSearchSource": "action_search_source",
    "ActionType": "action_type",
    "ActionWait": "action_wait",
    "ActiveUsersAnalyticsResponse": "active_users_analytics_response",
    "AdaptiveRouterWeights": "adaptive_router_weights",
    "AddTeamCallback": "add_team_callback",
    "AdditionalTools": "additional_tools",
    "AdminIgnore": "admin_ignore",
    "AdminMCPPermissions": "admin_mcp_permissions",
    "AgentCapabilities": "agent_capabilities",
    "AgentCard": "agent_card",
    "AgentCardSignature": "agent_card_signature",
    "AgentConfig": "agent_config",
    "AgentCreateInfo": "agent_create_info",
    "AgentCredentialField": "agent_credential_field",
    "AgentExtension": "agent_extension",
    "AgentIdentityBinding": "agent_identity_binding",
    "AgentInterface": "agent_interface",
    "AgentKeySummary": "agent_key_summary",
    "AgentKillSwitchApiKeyAuth": "agent_kill_switch_api_key_auth",
    "AgentKillSwitchBasicAuth": "agent_kill_switch_basic_auth",
    "AgentKillSwitchBearerAuth": "agent_kill_switch_bearer_auth",
    "AgentKillSwitchConfig": "agent_kill_switch_config",
    "AgentKillSwitchResult": "agent_kill_switch_result",
    "AgentMakePublicResponse": "agent_make_public_response",
    "AgentNode": "agent_node",
    "AgentObjectPermission": "agent_object_permission",
    "AgentProvider": "agent_provider",
    "AgentResponse": "agent_response",
    "AgentSkill": "agent_skill",
    "AgentSkillsIndex": "agent_skills_index",
    "AgentSkillsIndexEntry": "agent_skills_index_entry",
    "AllowedVectorStoreIndexItem": "allowed_vector_store_index_item",
    "AnnotationContainerFileCitation": "annotation_container_file_citation",
    "AnnotationFileCitation": "annotation_file_citation",
    "AnnotationFilePath": "annotation_file_path",
    "AnnotationURLCitation": "annotation_url_citation",
    "AnthropicContentBlock": "anthropic_content_block",
    "AnthropicDelta": "anthropic_delta",
    "AnthropicMessage": "anthropic_message",
    "AnthropicMessageEvent": "anthropic_message_event",
    "AnthropicMessageParam": "anthropic_message_param",
    "AnthropicMessageRequest": "anthropic_message_request",
    "AnthropicTokenCount": "anthropic_token_count",
    "AnthropicTokenCountRequest": "anthropic_token_count_request",
    "AnthropicUsage": "anthropic_usage",
    "ApplyGuardrailRequest": "apply_guardrail_request",
    "ApplyGuardrailResponse": "apply_guardrail_response",
    "ApplyPatchCall": "apply_patch_call",
    "ApplyPatchCallCallerDirect": "apply_patch_call_caller_direct",
    "ApplyPatchCallCallerProgram": "apply_patch_call_caller_program",
    "ApplyPatchCallOperationCreateFile": "apply_patch_call_operation_create_file",
    "ApplyPatchCallOperationDeleteFile": "apply_patch_call_operation_delete_file",
    "ApplyPatchCallOperationUpdateFile": "apply_patch_call_operation_update_file",
    "ApplyPatchCallOutput": "apply_patch_call_output",
    "ApplyPatchCallOutputCallerDirect": "apply_patch_call_output_caller_direct",
    "ApplyPatchCallOutputCallerProgram": "apply_patch_call_output_caller_program",
    "ApplyPatchTool": "apply_patch_tool",
    "ApplyPatchToolParam": "apply_patch_tool_param",
    "AttachmentImpactResponse": "attachment_impact_response",
    "AutoRouterAllowance": "auto_router_allowance",
    "AutoRouterAvailabilityRequest": "auto_router_availability_request",
    "AutoRouterAvailabilityResponse": "auto_router_availability_response",
    "AutoRouterBenchmarkGroup": "auto_router_benchmark_group",
    "AutoRouterBenchmarkTotals": "auto_router_benchmark_totals",
    "AutoRouterBenchmarksResponse": "auto_router_benchmarks_response",
    "AutoRouterCacheBucket": "auto_router_cache_bucket",
    "AutoRouterCacheStats": "auto_router_cache_stats",
    "AutoRouterClassifierDefaultPromptResponse": "auto_router_classifier_default_prompt_response",
    "AutoRouterClassifierPromptPreviewRequest": "auto_router_classifier_prompt_preview_request",
    "AutoRouterPresetConfig": "auto_router_preset_config",
    "AutoRouterPresetRecord": "auto_router_preset_record",
    "AutoRouterPresetTiers": "auto_router_preset_tiers",
    "AutoRouterRoutingTestRequest": "auto_router_routing_test_request",
    "AutoRouterRoutingTestResponse": "auto_router_routing_test_response",
    "AutoRouterSessionResponse": "auto_router_session_response",
    "AwsSessionTag": "aws_session_tag",
    "BackgroundChatSettings": "background_chat_settings",
    "BackgroundChatSettingsResponse": "background_chat_settings_response",
    "BaseLitellmParams": "base_litellm_params",
    "BaseModel": "base_model",
    "Batch": "batch",
    "BatchList": "batch_list",
    "BatchRequest": "batch_request",
    "BatchRequestCounts": "batch_request_counts",
    "BedrockChecksConfigModel": "bedrock_checks_config_model",
    "BedrockChecksContentFilterCategoryItem": "bedrock_checks_content_filter_category_item",
    "BedrockChecksContentFilterModel": "bedrock_checks_content_filter_model",
    "BedrockChecksPromptAttackCategoryItem": "bedrock_checks_prompt_attack_category_item",
    "BedrockChecksPromptAttackModel": "bedrock_checks_prompt_attack_model",
    "BedrockChecksSensitiveInformationEntityItem": "bedrock_checks_sensitive_information_entity_item",
    "BedrockChecksSensitiveInformationModel": "bedrock_checks_sensitive_information_model",
    "BedrockGuardrailOutputScope": "bedrock_guardrail_output_scope",
    "BillingPeriod": "billing_period",
    "BlockKeyRequest": "block_key_request",
    "BlockModelRequest": "block_model_request",
    "BlockTeamRequest": "block_team_request",
    "BlockUnpricedModelsRequest": "block_unpriced_models_request",
    "BlockUnpricedModelsResponse": "block_unpriced_models_response",
    "BlockUsers": "block_users",
    "BlockUsersResponse": "block_users_response",
    "BlockedWord": "blocked_word",
    "BlogPost": "blog_post",
    "BlogPostsResponse": "blog_posts_response",
    "BodyAudioTranscriptionsAudioTranscriptionsPost": "body_audio_transcriptions_audio_transcriptions_post",
    "BodyAudioTranscriptionsV1AudioTranscriptionsPost": "body_audio_transcriptions_v1_audio_transcriptions_post",
    "BodyAuthorizeCompleteAuthorizeCompletePost": "body_authorize_complete_authorize_complete_post",
    "BodyConvertPromptFileToJsonUtilsDotpromptJsonConverterPost": "body_convert_prompt_file_to_json_utils_dotprompt_json_converter_post",
    "BodyCreateFileFilesPost": "body_create_file_files_post",
    "BodyCreateFileProviderV1FilesPost": "body_create_file_provider_v1_files_post",
    "BodyCreateFileV1FilesPost": "body_create_file_v1_files_post",
    "BodyImageEditApiImagesEditsPost": "body_image_edit_api_images_edits_post",
    "BodyImageEditApiOpenaiDeploymentsModelImagesEditsPost": "body_image_edit_api_openai_deployments_model_images_edits_post",
    "BodyImageEditApiV1ImagesEditsPost": "body_image_edit_api_v1_images_edits_post",
    "BodyIntrospectEndpointIntrospectPost": "body_introspect_endpoint_introspect_post",
    "BodyRevokeEndpointRevokePost": "body_revoke_endpoint_revoke_post",
    "BodyTestModelConnectionHealthTestConnectionPost": "body_test_model_connection_health_test_connection_post",
    "BodyTokenEndpointMcpServerNameTokenPost": "body_token_endpoint_mcp_server_name_token_post",
    "BodyTokenEndpointTokenPost": "body_token_endpoint_token_post",
    "BodyUploadLogoUploadLogoPost": "body_upload_logo_upload_logo_post",
    "BodyVideoCreateCharacterV1VideosCharactersPost": "body_video_create_character_v1_videos_characters_post",
    "BodyVideoCreateCharacterVideosCharactersPost": "body_video_create_character_videos_characters_post",
    "BodyVideoGenerationV1VideosPost": "body_video_generation_v1_videos_post",
    "BodyVideoGenerationVideosPost": "body_video_generation_videos_post",
    "BoxAnswer": "box_answer",
    "BoxQuestion": "box_question",
    "BreakdownMetrics": "breakdown_metrics",
    "Budget": "budget",
    "BudgetConfig": "budget_config",
    "BudgetDeleteRequest": "budget_delete_request",
    "BudgetLimitEntry": "budget_limit_entry",
    "BudgetListItem": "budget_list_item",
    "BudgetNewRequest": "budget_new_request",
    "BudgetRequest": "budget_request",
    "BulkDeleteUserRequest": "bulk_delete_user_request",
    "BulkDeleteUsersResponse": "bulk_delete_users_response",
    "BulkNewUserItem": "bulk_new_user_item",
    "BulkNewUserMeta": "bulk_new_user_meta",
    "BulkNewUserRequest": "bulk_new_user_request",
    "BulkNewUserResponse": "bulk_new_user_response",
    "BulkTeamMemberAddRequest": "bulk_team_member_add_request",
    "BulkTeamMemberAddResponse": "bulk_team_member_add_response",
    "BulkTeamMemberBudgetUpdateRequest": "bulk_team_member_budget_update_request",
    "BulkTeamMemberBudgetUpdateResponse": "bulk_team_member_budget_update_response",
    "BulkTeamMemberDeleteRequest": "bulk_team_member_delete_request",
    "BulkTeamMemberDeleteResponse": "bulk_team_member_delete_response",
    "BulkUpdateKeyRequest": "bulk_update_key_request",
    "BulkUpdateKeyRequestItem": "bulk_update_key_request_item",
    "BulkUpdateKeyResponse": "bulk_update_key_response",
    "BulkUpdateTeamKeysRequest": "bulk_update_team_keys_request",
    "BulkUpdateTeamMemberPermissionsRequest": "bulk_update_team_member_permissions_request",
    "BulkUpdateTeamMemberPermissionsResponse": "bulk_update_team_member_permissions_response",
    "BulkUpdateUserRequest": "bulk_update_user_request",
    "BulkUpdateUserResponse": "bulk_update_user_response",
    "CacheCostScenario": "cache_cost_scenario",
    "CacheEvidence": "cache_evidence",
    "CacheLeakageKeysResponse": "cache_leakage_keys_response",
    "CachePingResponse": "cache_ping_response",
    "CachePredictionArm": "cache_prediction_arm",
    "CachePredictionRequest": "cache_prediction_request",
    "CachePredictionResponse": "cache_prediction_response",
    "CacheSettingsField": "cache_settings_field",
    "CacheSettingsResponse": "cache_settings_response",
    "CacheSettingsUpdateRequest": "cache_settings_update_request",
    "CacheTestRequest": "cache_test_request",
    "CacheTestResponse": "cache_test_response",
    "CacheTokenBuckets": "cache_token_buckets",
    "CacheWriteTokensDetails": "cache_write_tokens_details",
    "CachedTokensDetails": "cached_tokens_details",
    "CalculateSpendSpendCalculatePost200Response": "calculate_spend_spend_calculate_post200_response",
    "CallTypes": "call_types",
    "CallbackLogFailure": "callback_log_failure",
    "CallbackLogRecord": "callback_log_record",
    "CallbackLogsRequest": "callback_logs_request",
    "CallbackLogsResponse": "callback_logs_response",
    "CallbacksByType": "callbacks_by_type",
    "CallerDirect": "caller_direct",
    "CallerProgram": "caller_program",
    "CancelEvalResponse": "cancel_eval_response",
    "CancelRunResponse": "cancel_run_response",
    "CapabilityCalibrationConfig": "capability_calibration_config",
    "CapabilityClassifierConfig": "capability_classifier_config",
    "CaptureRateDay": "capture_rate_day",
    "CaptureRateReport": "capture_rate_report",
    "ChangePasswordRequest": "change_password_request",
    "ChangePasswordResponse": "change_password_response",
    "ChatCompletion": "chat_completion",
    "ChatCompletionAnnotation": "chat_completion_annotation",
    "ChatCompletionAnnotationURLCitation": "chat_completion_annotation_url_citation",
    "ChatCompletionAssistantMessage": "chat_completion_assistant_message",
    "ChatCompletionAssistantToolCall": "chat_completion_assistant_tool_call",
    "ChatCompletionAudioObject": "chat_completion_audio_object",
    "ChatCompletionAudioResponse": "chat_completion_audio_response",
    "ChatCompletionCachedContent": "chat_completion_cached_content",
    "ChatCompletionChoice": "chat_completion_choice",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionChunkChoice": "chat_completion_chunk_choice",
    "ChatCompletionCustomToolCallPayload": "chat_completion_custom_tool_call_payload",
    "ChatCompletionDelta": "chat_completion_delta",
    "ChatCompletionDeltaToolCall": "chat_completion_delta_tool_call",
    "ChatCompletionDeltaToolCallFunction": "chat_completion_delta_tool_call_function",
    "ChatCompletionDeveloperMessage": "chat_completion_developer_message",
    "ChatCompletionDocumentObject": "chat_completion_document_object",
    "ChatCompletionFileObject": "chat_completion_file_object",
    "ChatCompletionFileObjectFile": "chat_completion_file_object_file",
    "ChatCompletionFunctionMessage": "chat_completion_function_message",
    "ChatCompletionImageObject": "chat_completion_image_object",
    "ChatCompletionImageUrlObject": "chat_completion_image_url_object",
    "ChatCompletionInputAudio": "chat_completion_input_audio",
    "ChatCompletionMessage": "chat_completion_message",
    "ChatCompletionMessageCustomToolCall": "chat_completion_message_custom_tool_call",
    "ChatCompletionMessageToolCall": "chat_completion_message_tool_call",
    "ChatCompletionReasoningItem": "chat_completion_reasoning_item",
    "ChatCompletionReasoningSummaryTextBlock": "chat_completion_reasoning_summary_text_block",
    "ChatCompletionRedactedThinkingBlock": "chat_completion_redacted_thinking_block",
    "ChatCompletionRequest": "chat_completion_request",
    "ChatCompletionSystemMessage": "chat_completion_system_message",
    "ChatCompletionTextObject": "chat_completion_text_object",
    "ChatCompletionThinkingBlock": "chat_completion_thinking_block",
    "ChatCompletionTokenLogprob": "chat_completion_token_logprob",
    "ChatCompletionToolCall": "chat_completion_tool_call",
    "ChatCompletionToolCallChunk": "chat_completion_tool_call_chunk",
    "ChatCompletionToolCallFunction": "chat_completion_tool_call_function",
    "ChatCompletionToolCallFunctionChunk": "chat_completion_tool_call_function_chunk",
    "ChatCompletionToolMessage": "chat_completion_tool_message",
    "ChatCompletionToolParam": "chat_completion_tool_param",
    "ChatCompletionToolParamFunctionChunk": "chat_completion_tool_param_function_chunk",
    "ChatCompletionToolReferenceObject": "chat_completion_tool_reference_object",
    "ChatCompletionUserMessage": "chat_completion_user_message",
    "ChatCompletionVideoObject": "chat_completion_video_object",
    "ChatCompletionVideoUrlObject": "chat_completion_video_url_object",
    "ChoiceAnswer": "choice_answer",
    "ChoiceLogprobs": "choice_logprobs",
    "ChoiceQuestion": "choice_question",
    "Choices": "choices",
    "CiscoAIDefenseGuardrailConfigModelOptionalParams": "cisco_ai_defense_guardrail_config_model_optional_params",
    "CiscoAIDefenseRule": "cisco_ai_defense_rule",
    "CitationsObject": "citations_object",
    "ClassificationRubric": "classification_rubric",
    "ClassifierLLMConfig": "classifier_llm_config",
    "ClassifierVisionConfig": "classifier_vision_config",
    "Click": "click",
    "CloudZeroExportRequest": "cloud_zero_export_request",
    "CloudZeroExportResponse": "cloud_zero_export_response",
    "CloudZeroInitRequest": "cloud_zero_init_request",
    "CloudZeroInitResponse": "cloud_zero_init_response",
    "CloudZeroSettingsUpdate": "cloud_zero_settings_update",
    "CloudZeroSettingsView": "cloud_zero_settings_view",
    "CodeInterpreter": "code_interpreter",
    "CodeInterpreterContainerCodeInterpreterToolAuto": "code_interpreter_container_code_interpreter_tool_auto",
    "CompactionTrigger": "compaction_trigger",
    "ComparisonFilter": "comparison_filter",
    "Completion": "completion",
    "CompletionChoice": "completion_choice",
    "CompletionRequest": "completion_request",
    "CompletionUsage": "completion_usage",
    "ComplexityRouterConfigValidationRequest": "complexity_router_config_validation_request",
    "ComplexityRouterConfigValidationResponse": "complexity_router_config_validation_response",
    "ComplexityScorerDefaults": "complexity_scorer_defaults",
    "ComplexityTier": "complexity_tier",
    "ComplexityTierModel": "complexity_tier_model",
    "ComplianceCheckRequest": "compliance_check_request",
    "ComplianceCheckResult": "compliance_check_result",
    "ComplianceResponse": "compliance_response",
    "CompoundFilter": "compound_filter",
    "ComputerCallOutput": "computer_call_output",
    "ComputerCallOutputAcknowledgedSafetyCheck": "computer_call_output_acknowledged_safety_check",
    "ComputerTool": "computer_tool",
    "ComputerUsePreviewTool": "computer_use_preview_tool",
    "ComputerUsePreviewToolParam": "computer_use_preview_tool_param",
    "ConfigOverrideSettingsResponse": "config_override_settings_response",
    "ConfigurableClientsideParamsCustomAuthInput": "configurable_clientside_params_custom_auth_input",
    "ConfigurableClientsideParamsCustomAuthOutput": "configurable_clientside_params_custom_auth_output",
    "ContainerAuto": "container_auto",
    "ContainerAutoParam": "container_auto_param",
    "ContainerNetworkPolicyAllowlist": "container_network_policy_allowlist",
    "ContainerNetworkPolicyAllowlistParam": "container_network_policy_allowlist_param",
    "ContainerNetworkPolicyDisabled": "container_network_policy_disabled",
    "ContainerNetworkPolicyDisabledParam": "container_network_policy_disabled_param",
    "ContainerNetworkPolicyDomainSecret": "container_network_policy_domain_secret",
    "ContainerNetworkPolicyDomainSecretParam": "container_network_policy_domain_secret_param",
    "ContainerReference": "container_reference",
    "ContainerReferenceParam": "container_reference_param",
    "Content": "content",
    "ContentFilterAction": "content_filter_action",
    "ContentFilterCategoryConfig": "content_filter_category_config",
    "ContentFilterPattern": "content_filter_pattern",
    "ContextCompactionConfig": "context_compaction_config",
    "ContextManagementEntry": "context_management_entry",
    "CoordinationRedisSettingsField": "coordination_redis_settings_field",
    "CoordinationRedisSettingsRequest": "coordination_redis_settings_request",
    "CoordinationRedisSettingsResponse": "coordination_redis_settings_response",
    "CoordinationRedisTestResponse": "coordination_redis_test_response",
    "CostEstimateRequest": "cost_estimate_request",
    "CostEstimateResponse": "cost_estimate_response",
    "CreateCredentialItem": "create_credential_item",
    "CreateEmbeddingResponse": "create_embedding_response",
    "CreateGuardrailRequest": "create_guardrail_request",
    "CreateJWTKeyMappingRequest": "create_jwt_key_mapping_request",
    "CreateSearchToolRequest": "create_search_tool_request",
    "CredentialItem": "credential_item",
    "CredentialList": "credential_list",
    "CredentialView": "credential_view",
    "CustomDimension": "custom_dimension",
    "CustomTool": "custom_tool",
    "CustomToolCallOutputItem": "custom_tool_call_output_item",
    "CustomToolParam": "custom_tool_param",
    "CustomerResponse": "customer_response",
    "CyberArkConfig": "cyber_ark_config",
    "DailyActivityKeyPageResponse": "daily_activity_key_page_response",
    "DailyActivityKeySearchResponse": "daily_activity_key_search_response",
    "DailyActivityUserPageResponse": "daily_activity_user_page_response",
    "DailySpendData": "daily_spend_data",
    "DailySpendMetadata": "daily_spend_metadata",
    "DecisionModelCheck": "decision_model_check",
    "DecisionsAsset": "decisions_asset",
    "DecisionsBase64Audio": "decisions_base64_audio",
    "DecisionsBase64Image": "decisions_base64_image",
    "DecisionsBase64Video": "decisions_base64_video",
    "DecisionsBox": "decisions_box",
    "DecisionsRequest": "decisions_request",
    "DecisionsResponse": "decisions_response",
    "DecisionsUsage": "decisions_usage",
    "DefaultInternalUserParams": "default_internal_user_params",
    "DefaultTeamSSOParams": "default_team_sso_params",
    "DefaultTeamSettingsResponse": "default_team_settings_response",
    "DeleteAccessGroupBudgetResponse": "delete_access_group_budget_response",
    "DeleteCustomerRequest": "delete_customer_request",
    "DeleteCustomersResponse": "delete_customers_response",
    "DeleteEvalResponse": "delete_eval_response",
    "DeleteJWTKeyMappingRequest": "delete_jwt_key_mapping_request",
    "DeleteKeysResponse": "delete_keys_response",
    "DeleteModelGroupResponse": "delete_model_group_response",
    "DeleteOrganizationRequest": "delete_organization_request",
    "DeleteResponseResult": "delete_response_result",
    "DeleteSkillResponse": "delete_skill_response",
    "DeleteSubscriptionAccountRequest": "delete_subscription_account_request",
    "DeleteTeamRequest": "delete_team_request",
    "DeleteTeamsResponse": "delete_teams_response",
    "DeleteUserRequest": "delete_user_request",
    "Deployment": "deployment",
    "DeploymentWarning": "deployment_warning",
    "DeploymentWarningIgnoreResponse": "deployment_warning_ignore_response",
    "DeploymentWarningIgnoreUpdate": "deployment_warning_ignore_update",
    "DeploymentWarningsResponse": "deployment_warnings_response",
    "DiscoverAgentRequest": "discover_agent_request",
    "DiscoverAgentResponse": "discover_agent_response",
    "DiscoveryMode": "discovery_mode",
    "DistinctTagResponse": "distinct_tag_response",
    "DistinctTagsResponse": "distinct_tags_response",
    "DocumentObject": "document_object",
    "Done": "done",
    "DoubleClick": "double_click",
    "Drag": "drag",
    "DragPath": "drag_path",
    "EasyInputMessageParam": "easy_input_message_param",
    "Embedding": "embedding",
    "EmbeddingRequest": "embedding_request",
    "EmbeddingUsage": "embedding_usage",
    "EndpointProvider": "endpoint_provider",
    "EnrichTemplateRequest": "enrich_template_request",
    "EntraIdentityConfig": "entra_identity_config",
    "EnvVarIgnore": "env_var_ignore",
    "ErrorResponse": "error_response",
    "EuJevChoiceQuestion": "eu_jev_choice_question",
    "EuJevDecisionRequest": "eu_jev_decision_request",
    "EuJevDecisionResponse": "eu_jev_decision_response",
    "EuJevMeta": "eu_jev_meta",
    "EuJevNoulQuestion": "eu_jev_noul_question",
    "EuJevScoreQuestion": "eu_jev_score_question",
    "EuJevUsage": "eu_jev_usage",
    "Eval": "eval",
    "ExportType": "export_type",
    "ExtractionAnswer": "extraction_answer",
    "ExtractionBase64Image": "extraction_base64_image",
    "ExtractionField": "extraction_field",
    "ExtractionOptions": "extraction_options",
    "ExtractionRequest": "extraction_request",
    "ExtractionResponse": "extraction_response",
    "ExtractionUsage": "extraction_usage",
    "FacetListResponse": "facet_list_response",
    "FailedKeyUpdate": "failed_key_update",
    "FallbackCreateRequest": "fallback_create_request",
    "FallbackDeleteResponse": "fallback_delete_response",
    "FallbackGetResponse": "fallback_get_response",
    "FallbackResponse": "fallback_response",
    "FileDeleted": "file_deleted",
    "FileList": "file_list",
    "FileObject": "file_object",
    "FileSearchTool": "file_search_tool",
    "FileSearchToolParam": "file_search_tool_param",
    "Filters": "filters",
    "FunctionCall": "function_call",
    "FunctionCallOutput": "function_call_output",
    "FunctionCallOutputCallerDirect": "function_call_output_caller_direct",
    "FunctionCallOutputCallerProgram": "function_call_output_caller_program",
    "FunctionShellTool": "function_shell_tool",
    "FunctionShellToolParam": "function_shell_tool_param",
    "FunctionTool": "function_tool",
    "FunctionToolParam": "function_tool_param",
    "FuseHarnessPreset": "fuse_harness_preset",
    "FuseModelPreset": "fuse_model_preset",
    "FusePresetCatalog": "fuse_preset_catalog",
    "GatewayRequestActivityResponse": "gateway_request_activity_response",
    "GatewayRequestBreakdownEntry": "gateway_request_breakdown_entry",
    "GatewayRequestDailyEntry": "gateway_request_daily_entry",
    "GatewayRequestStatusCodeEntry": "gateway_request_status_code_entry",
    "GenerateKeyRequest": "generate_key_request",
    "GenerateKeyResponse": "generate_key_response",
    "GenericGuardrailAPIInputs": "generic_guardrail_api_inputs",
    "GenericResponseOutputItem": "generic_response_output_item",
    "GenericResponseOutputItemContentAnnotation": "generic_response_output_item_content_annotation",
    "GetTeamMemberPermissionsResponse": "get_team_member_permissions_response",
    "Grammar": "grammar",
    "Guardrail": "guardrail",
    "GuardrailInfoResponse": "guardrail_info_response",
    "GuardrailKeyMetric": "guardrail_key_metric",
    "GuardrailMetadata": "guardrail_metadata",
    "GuardrailMetric": "guardrail_metric",
    "GuardrailResponseFormat": "guardrail_response_format",
    "GuardrailSpendMetrics": "guardrail_spend_metrics",
    "GuardrailSubmissionItem": "guardrail_submission_item",
    "GuardrailSubmissionSummary": "guardrail_submission_summary",
    "GuardrailTestResultEntry": "guardrail_test_result_entry",
    "GuardrailUIAddGuardrailSettings": "guardrail_ui_add_guardrail_settings",
    "HTTPAuthSecurityScheme": "http_auth_security_scheme",
    "HTTPError": "http_error",
    "HTTPValidationError": "http_validation_error",
    "HashicorpVaultConfig": "hashicorp_vault_config",
    "HealthResponse": "health_response",
    "Hyperparameters": "hyperparameters",
    "IPAddress": "ip_address",
    "Image": "image",
    "ImageGeneration": "image_generation",
    "ImageGenerationCall": "image_generation_call",
    "ImageGenerationCallError": "image_generation_call_error",
    "ImageGenerationCallErrorModerationDetails": "image_generation_call_error_moderation_details",
    "ImageGenerationCallSvgUsage": "image_generation_call_svg_usage",
    "ImageGenerationInputImageMask": "image_generation_input_image_mask",
    "ImageGenerationRequest": "image_generation_request",
    "ImageGenerationSvg": "image_generation_svg",
    "ImageGenerationSvgReasoning": "image_generation_svg_reasoning",
    "ImageURLListItem": "image_url_list_item",
    "ImageURLObject": "image_url_object",
    "ImagesResponse": "images_response",
    "ImagesUsage": "images_usage",
    "IncompleteDetails": "incomplete_details",
    "IndexCreateLiteLLMParams": "index_create_lite_llm_params",
    "IndexCreateRequest": "index_create_request",
    "IndexListResponse": "index_list_response",
    "InlineSkill": "inline_skill",
    "InlineSkillParam": "inline_skill_param",
    "InlineSkillSource": "inline_skill_source",
    "InlineSkillSourceParam": "inline_skill_source_param",
    "InputTokensDetails": "input_tokens_details",
    "InternalUserSettingsResponse": "internal_user_settings_response",
    "ItemReference": "item_reference",
    "JWTKeyMappingResponse": "jwt_key_mapping_response",
    "JsonValue": "json_value",
    "KeyActivityRow": "key_activity_row",
    "KeyHealthResponse": "key_health_response",
    "KeyInfoResponse": "key_info_response",
    "KeyListResponseObject": "key_list_response_object",
    "KeyManagementRoutes": "key_management_routes",
    "KeyMetadata": "key_metadata",
    "KeyMetricWithMetadata": "key_metric_with_metadata",
    "KeyRequest": "key_request",
    "KeySpendActivityRow": "key_spend_activity_row",
    "KeySpendMetrics": "key_spend_metrics",
    "KeyUpdateFields": "key_update_fields",
    "Keypress": "keypress",
    "KeywordTierRule": "keyword_tier_rule",
    "KubernetesPodsResponse": "kubernetes_pods_response",
    "LLMV2Calibration": "llmv2_calibration",
    "LLMV2Config": "llmv2_config",
    "LLMV2ProbabilityCalibration": "llmv2_probability_calibration",
    "LakeraCategoryThresholds": "lakera_category_thresholds",
    "LatestReleaseInfo": "latest_release_info",
    "ListAccessGroupsResponse": "list_access_groups_response",
    "ListEvalsResponse": "list_evals_response",
    "ListGuardrailSubmissionsResponse": "list_guardrail_submissions_response",
    "ListGuardrailsResponse": "list_guardrails_response",
    "ListLinks": "list_links",
    "ListMeta": "list_meta",
    "ListPluginsResponse": "list_plugins_response",
    "ListPromptsResponse": "list_prompts_response",
    "ListResponseBudgetListItem": "list_response_budget_list_item",
    "ListResponseModelGroupInfoProxy": "list_response_model_group_info_proxy",
    "ListRunsResponse": "list_runs_response",
    "ListSearchToolsResponse": "list_search_tools_response",
    "ListSkillsResponse": "list_skills_response",
    "LiteLLMBudgetTable": "lite_llm_budget_table",
    "LiteLLMBudgetTableFull": "lite_llm_budget_table_full",
    "LiteLLMDeletedTeamTable": "lite_llm_deleted_team_table",
    "LiteLLMDeletedVerificationToken": "lite_llm_deleted_verification_token",
    "LiteLLMEndUserTable": "lite_llm_end_user_table",
    "LiteLLMFineTuningJobCreate": "lite_llm_fine_tuning_job_create",
    "LiteLLMKeyType": "lite_llm_key_type",
    "LiteLLMMCPServerTable": "lite_llmmcp_server_table",
    "LiteLLMManagedVectorStore": "lite_llm_managed_vector_store",
    "LiteLLMManagedVectorStoreIndex": "lite_llm_managed_vector_store_index",
    "LiteLLMManagedVectorStoreListResponse": "lite_llm_managed_vector_store_list_response",
    "LiteLLMManagedVectorStoresTable": "lite_llm_managed_vector_stores_table",
    "LiteLLMMemoryRow": "lite_llm_memory_row",
    "LiteLLMModelTable": "lite_llm_model_table",
    "LiteLLMObjectPermissionBase": "lite_llm_object_permission_base",
    "LiteLLMObjectPermissionTable": "lite_llm_object_permission_table",
    "LiteLLMOrganizationMembershipTable": "lite_llm_organization_membership_table",
    "LiteLLMOrganizationTableWithMembers": "lite_llm_organization_table_with_members",
    "LiteLLMParams": "lite_llm_params",
    "LiteLLMProxyModelTable": "lite_llm_proxy_model_table",
    "LiteLLMSpendLogs": "lite_llm_spend_logs",
    "LiteLLMSubscriptionAccountTable": "lite_llm_subscription_account_table",
    "LiteLLMTeamMembership": "lite_llm_team_membership",
    "LiteLLMTeamTable": "lite_llm_team_table",
    "LiteLLMToolTableRow": "lite_llm_tool_table_row",
    "LiteLLMUserTable": "lite_llm_user_table",
    "LiteLLMUserTableWithKeyCount": "lite_llm_user_table_with_key_count",
    "LiteLLMVerificationToken": "lite_llm_verification_token",
    "LitellmParams": "litellm_params",
    "LitellmTypesLlmsOpenaiComputerToolParam": "litellm_types_llms_openai_computer_tool_param",
    "LitellmUserRoles": "litellm_user_roles",
    "LocalEnvironment": "local_environment",
    "LocalEnvironmentParam": "local_environment_param",
    "LocalShell": "local_shell",
    "LocalShellCall": "local_shell_call",
    "LocalShellCallAction": "local_shell_call_action",
    "LocalShellCallOutput": "local_shell_call_output",
    "LocalSkill": "local_skill",
    "LocalSkillParam": "local_skill_param",
    "LoggingCallbackStatus": "logging_callback_status",
    "Logprob": "logprob",
    "LogprobTopLogprob": "logprob_top_logprob",
    "MCPConnectorEntry": "mcp_connector_entry",
    "MCPConnectorImportFailure": "mcp_connector_import_failure",
    "MCPConnectorImportRequest": "mcp_connector_import_request",
    "MCPConnectorImportResponse": "mcp_connector_import_response",
    "MCPConnectorImportResult": "mcp_connector_import_result",
    "MCPConnectorImportSkipped": "mcp_connector_import_skipped",
    "MCPCredentials": "mcp_credentials",
    "MCPEnvVar": "mcp_env_var",
    "MCPEnvVarScope": "mcp_env_var_scope",
    "MCPGatewaySession": "mcp_gateway_session",
    "MCPGatewaySessionGroupCount": "mcp_gateway_session_group_count",
    "MCPGatewaySessionsResponse": "mcp_gateway_sessions_response",
    "MCPGatewaySessionsTerminateResponse": "mcp_gateway_sessions_terminate_response",
    "MCPOAuthUserCredentialRequest": "mcpo_auth_user_credential_request",
    "MCPOAuthUserCredentialStatus": "mcpo_auth_user_credential_status",
    "MCPPublicServer": "mcp_public_server",
    "MCPSemanticFilterSettings": "mcp_semantic_filter_settings",
    "MCPSemanticFilterSettingsResponse": "mcp_semantic_filter_settings_response",
    "MCPServerUserCredentialListItem": "mcp_server_user_credential_list_item",
    "MCPSubmissionsSummary": "mcp_submissions_summary",
    "MCPToolSearchSettings": "mcp_tool_search_settings",
    "MCPToolSearchSettingsResponse": "mcp_tool_search_settings_response",
    "MCPToolsetTool": "mcp_toolset_tool",
    "MCPUserCredentialListItem": "mcp_user_credential_list_item",
    "MCPUserCredentialRequest": "mcp_user_credential_request",
    "MCPUserCredentialResponse": "mcp_user_credential_response",
    "MCPUserEnvVarSpec": "mcp_user_env_var_spec",
    "MCPUserEnvVarsRequest": "mcp_user_env_vars_request",
    "MCPUserEnvVarsStatus": "mcp_user_env_vars_status",
    "MakeAgentsPublicRequest": "make_agents_public_request",
    "MakeMCPServersPublicRequest": "make_mcp_servers_public_request",
    "ManagedAgentIdentityStatus": "managed_agent_identity_status",
    "Mcp": "mcp",
    "McpAllowedToolsMcpToolFilter": "mcp_allowed_tools_mcp_tool_filter",
    "McpApprovalRequest": "mcp_approval_request",
    "McpApprovalResponse": "mcp_approval_response",
    "McpCall": "mcp_call",
    "McpListTools": "mcp_list_tools",
    "McpListToolsTool": "mcp_list_tools_tool",
    "McpProtocolError": "mcp_protocol_error",
    "McpRequireApprovalMcpToolApprovalFilter": "mcp_require_approval_mcp_tool_approval_filter",
    "McpRequireApprovalMcpToolApprovalFilterAlways": "mcp_require_approval_mcp_tool_approval_filter_always",
    "McpRequireApprovalMcpToolApprovalFilterNever": "mcp_require_approval_mcp_tool_approval_filter_never",
    "McpToolExecutionError": "mcp_tool_execution_error",
    "Member": "member",
    "MemoryCreateRequest": "memory_create_request",
    "MemoryDeleteResponse": "memory_delete_response",
    "MemoryListResponse": "memory_list_response",
    "MemoryUpdateRequest": "memory_update_request",
    "Message": "message",
    "MetricWithMetadata": "metric_with_metadata",
    "Mode": "mode",
    "ModelAccessWindow": "model_access_window",
    "ModelDeprecationInfo": "model_deprecation_info",
    "ModelDeprecationResponse": "model_deprecation_response",
    "ModelGroup": "model_group",
    "ModelGroupInfoProxy": "model_group_info_proxy",
    "ModelGroupList": "model_group_list",
    "ModelInfo": "model_info",
    "ModelInfoDelete": "model_info_delete",
    "ModelInfoDetails": "model_info_details",
    "ModelInfoEntry": "model_info_entry",
    "ModelInfoList": "model_info_list",
    "ModelInsightDailyMetric": "model_insight_daily_metric",
    "ModelInsightDailyTotal": "model_insight_daily_total",
    "ModelInsightMetric": "model_insight_metric",
    "ModelInsightTaskSummary": "model_insight_task_summary",
    "ModelInsightTasksResponse": "model_insight_tasks_response",
    "ModelInsightsResponse": "model_insights_response",
    "ModelList": "model_list",
    "ModelObject": "model_object",
    "ModelResponse": "model_response",
    "ModelSetup": "model_setup",
    "ModelTopKeysResponse": "model_top_keys_response",
    "Moderation": "moderation",
    "ModerationCreateResponse": "moderation_create_response",
    "ModerationRequest": "moderation_request",
    "Move": "move",
    "MoyaiConnectExchangeRequest": "moyai_connect_exchange_request",
    "MoyaiConnectExchangeResponse": "moyai_connect_exchange_response",
    "MoyaiConnectStartRequest": "moyai_connect_start_request",
    "MoyaiConnectStartResponse": "moyai_connect_start_response",
    "MutualTLSSecurityScheme": "mutual_tls_security_scheme",
    "NamespaceTool": "namespace_tool",
    "NamespaceToolParam": "namespace_tool_param",
    "NewCustomerRequest": "new_customer_request",
    "NewMCPServerRequest": "new_mcp_server_request",
    "NewMCPToolsetRequest": "new_mcp_toolset_request",
    "NewModelGroupRequest": "new_model_group_request",
    "NewModelGroupResponse": "new_model_group_response",
    "NewOrganizationRequest": "new_organization_request",
    "NewOrganizationResponse": "new_organization_response",
    "NewTeamRequest": "new_team_request",
    "NewUserRequest": "new_user_request",
    "NewUserRequestTeam": "new_user_request_team",
    "NewUserResponse": "new_user_response",
    "NoulAnswer": "noul_answer",
    "NoulQuestion": "noul_question",
    "OAuth2SecurityScheme": "o_auth2_security_scheme",
    "OAuthFlows": "o_auth_flows",
    "OpenAIBoxAnswer": "open_ai_box_answer",
    "OpenAIBoxQuestion": "open_ai_box_question",
    "OpenAIChoiceAnswer": "open_ai_choice_answer",
    "OpenAIChoiceOption": "open_ai_choice_option",
    "OpenAIChoiceProbability": "open_ai_choice_probability",
    "OpenAIChoiceQuestion": "open_ai_choice_question",
    "OpenAIDecisionInputImage": "open_ai_decision_input_image",
    "OpenAIDecisionInputMessage": "open_ai_decision_input_message",
    "OpenAIDecisionInputText": "open_ai_decision_input_text",
    "OpenAIDecisionInputTokensDetails": "open_ai_decision_input_tokens_details",
    "OpenAIDecisionOutputTokensDetails": "open_ai_decision_output_tokens_details",
    "OpenAIDecisionRequest": "open_ai_decision_request",
    "OpenAIDecisionResponse": "open_ai_decision_response",
    "OpenAIDecisionUsage": "open_ai_decision_usage",
    "OpenAIPredicateAnswer": "open_ai_predicate_answer",
    "OpenAIPredicateQuestion": "open_ai_predicate_question",
    "OpenAIRefusalAnswer": "open_ai_refusal_answer",
    "OpenAIScoreAnswer": "open_ai_score_answer",
    "OpenAIScoreLevel": "open_ai_score_level",
    "OpenAIScoreProbability": "open_ai_score_probability",
    "OpenAIScoreQuestion": "open_ai_score_question",
    "OpenAIToolSearchToolParam": "open_ai_tool_search_tool_param",
    "OpenIdConnectSecurityScheme": "open_id_connect_security_scheme",
    "OpenSourceClassifierConfig": "open_source_classifier_config",
    "OpenaiTypesResponsesComputerToolParamComputerToolParam": "openai_types_responses_computer_tool_param_computer_tool_param",
    "OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamReasoning": "openai_types_responses_response_configuration_update_item_param_param_reasoning",
    "OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamText": "openai_types_responses_response_configuration_update_item_param_param_text",
    "OpenaiTypesResponsesResponseConfigurationUpdateItemText": "openai_types_responses_response_configuration_update_item_text",
    "OpenaiTypesResponsesWebSearchPreviewToolParamUserLocation": "openai_types_responses_web_search_preview_tool_param_user_location",
    "OpenaiTypesResponsesWebSearchPreviewToolUserLocation": "openai_types_responses_web_search_preview_tool_user_location",
    "OpenaiTypesResponsesWebSearchToolParamUserLocation": "openai_types_responses_web_search_tool_param_user_location",
    "OpenaiTypesResponsesWebSearchToolUserLocation": "openai_types_responses_web_search_tool_user_location",
    "OpenaiTypesSharedCustomToolInputFormatText": "openai_types_shared_custom_tool_input_format_text",
    "OpenaiTypesSharedParamsCustomToolInputFormatText": "openai_types_shared_params_custom_tool_input_format_text",
    "OpenaiTypesSharedParamsReasoningReasoning": "openai_types_shared_params_reasoning_reasoning",
    "OperationCreateFile": "operation_create_file",
    "OperationDeleteFile": "operation_delete_file",
    "OperationUpdateFile": "operation_update_file",
    "OrgMember": "org_member",
    "OrganizationAddMemberResponse": "organization_add_member_response",
    "OrganizationMemberAddRequest": "organization_member_add_request",
    "OrganizationMemberDeleteRequest": "organization_member_delete_request",
    "OrganizationMemberUpdateRequest": "organization_member_update_request",
    "OrganizationRequest": "organization_request",
    "OrganizationUpdateRequestV2": "organization_update_request_v2",
    "OutcomeExit": "outcome_exit",
    "OutcomeTimeout": "outcome_timeout",
    "Output": "output",
    "OutputCodeInterpreterCall": "output_code_interpreter_call",
    "OutputCodeInterpreterCallLog": "output_code_interpreter_call_log",
    "OutputFunctionToolCall": "output_function_tool_call",
    "OutputImage": "output_image",
    "OutputImageGenerationCall": "output_image_generation_call",
    "OutputLogs": "output_logs",
    "OutputOutcomeExit": "output_outcome_exit",
    "OutputOutcomeTimeout": "output_outcome_timeout",
    "OutputText": "output_text",
    "OutputTokensDetails": "output_tokens_details",
    "OutputToolSearchCall": "output_tool_search_call",
    "PageLinks": "page_links",
    "PageMeta": "page_meta",
    "PassThroughEndpointResponse": "pass_through_endpoint_response",
    "PassThroughGenericEndpoint": "pass_through_generic_endpoint",
    "PassThroughGuardrailSettings": "pass_through_guardrail_settings",
    "PatchAgentRequest": "patch_agent_request",
    "PatchGuardrailRequest": "patch_guardrail_request",
    "PatchModelRequest": "patch_model_request",
    "PatchPromptRequest": "patch_prompt_request",
    "PatchTeamRequest": "patch_team_request",
    "PendingSafetyCheck": "pending_safety_check",
    "PerTestingCriteriaResult": "per_testing_criteria_result",
    "PerUserAnalyticsResponse": "per_user_analytics_response",
    "PerUserMetrics": "per_user_metrics",
    "PiiAction": "pii_action",
    "PiiEntityCategoryMap": "pii_entity_category_map",
    "PiiEntityType": "pii_entity_type",
    "PinnedMCPTool": "pinned_mcp_tool",
    "PipelineTestRequest": "pipeline_test_request",
    "PluginAuthor": "plugin_author",
    "PluginListItem": "plugin_list_item",
    "PluginResponse": "plugin_response",
    "PolicyAttachmentCreateRequest": "policy_attachment_create_request",
    "PolicyAttachmentDBResponse": "policy_attachment_db_response",
    "PolicyAttachmentListResponse": "policy_attachment_list_response",
    "PolicyConditionRequest": "policy_condition_request",
    "PolicyCreateRequest": "policy_create_request",
    "PolicyDBResponse": "policy_db_response",
    "PolicyGuardrailsResponse": "policy_guardrails_response",
    "PolicyInfoResponse": "policy_info_response",
    "PolicyListDBResponse": "policy_list_db_response",
    "PolicyListResponse": "policy_list_response",
    "PolicyMatchContext": "policy_match_context",
    "PolicyMatchDetail": "policy_match_detail",
    "PolicyResolveRequest": "policy_resolve_request",
    "PolicyResolveResponse": "policy_resolve_response",
    "PolicyScopeResponse": "policy_scope_response",
    "PolicySummaryItem": "policy_summary_item",
    "PolicyTestResponse": "policy_test_response",
    "PolicyUpdateRequest": "policy_update_request",
    "PolicyValidateRequest": "policy_validate_request",
    "PolicyValidationError": "policy_validation_error",
    "PolicyValidationErrorType": "policy_validation_error_type",
    "PolicyValidationResponse": "policy_validation_response",
    "PolicyVersionCompareResponse": "policy_version_compare_response",
    "PolicyVersionCreateRequest": "policy_version_create_request",
    "PolicyVersionListResponse": "policy_version_list_response",
    "PolicyVersionStatusUpdateRequest": "policy_version_status_update_request",
    "Program": "program",
    "ProgramOutput": "program_output",
    "ProgrammaticToolCalling": "programmatic_tool_calling",
    "Prompt": "prompt",
    "PromptCacheBreakpoint": "prompt_cache_breakpoint",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptCachingRequest": "prompt_caching_request",
    "PromptCachingRequestCursor": "prompt_caching_request_cursor",
    "PromptCachingRequestsResponse": "prompt_caching_requests_response",
    "PromptInfo": "prompt_info",
    "PromptInfoResponse": "prompt_info_response",
    "PromptLiteLLMParams": "prompt_lite_llm_params",
    "PromptObject": "prompt_object",
    "PromptSpec": "prompt_spec",
    "PromptTemplateBase": "prompt_template_base",
    "PromptTokensDetails": "prompt_tokens_details",
    "ProviderBudgetResponse": "provider_budget_response",
    "ProviderBudgetResponseObject": "provider_budget_response_object",
    "ProviderCreateInfo": "provider_create_info",
    "ProviderCredentialField": "provider_credential_field",
    "ProxyChatCompletionRequest": "proxy_chat_completion_request",
    "PublicModelHubInfo": "public_model_hub_info",
    "RankingOptions": "ranking_options",
    "RankingOptionsHybridSearch": "ranking_options_hybrid_search",
    "RawRequestTypedDict": "raw_request_typed_dict",
    "ReadinessResponse": "readiness_response",
    "RealtimeClientSecretResponse": "realtime_client_secret_response",
    "RealtimeTranscriptionSessionResponse": "realtime_transcription_session_response",
    "Reasoning": "reasoning",
    "RegenerateKeyRequest": "regenerate_key_request",
    "RegisterGuardrailRequest": "register_guardrail_request",
    "RegisterGuardrailResponse": "register_guardrail_response",
    "RegisterPluginRequest": "register_plugin_request",
    "RegisterPluginResponse": "register_plugin_response",
    "RejectMCPServerRequest": "reject_mcp_server_request",
    "ReminderMarkerPair": "reminder_marker_pair",
    "RequestComplexityRouterConfig": "request_complexity_router_config",
    "RequestErrorActivityResponse": "request_error_activity_response",
    "RequestErrorDailyEntry": "request_error_daily_entry",
    "RequestErrorEntityEntry": "request_error_entity_entry",
    "RequestErrorStatusCodeEntry": "request_error_status_code_entry",
    "RequestType": "request_type",
    "RerankRequest": "rerank_request",
    "RerankResponse": "rerank_response",
    "RerankResult": "rerank_result",
    "ResetSpendRequest": "reset_spend_request",
    "ResponseAPIUsage": "response_api_usage",
    "ResponseApplyPatchToolCall": "response_apply_patch_tool_call",
    "ResponseApplyPatchToolCallOutput": "response_apply_patch_tool_call_output",
    "ResponseCodeInterpreterToolCall": "response_code_interpreter_tool_call",
    "ResponseCodeInterpreterToolCallParam": "response_code_interpreter_tool_call_param",
    "ResponseCompactionItem": "response_compaction_item",
    "ResponseCompactionItemParamParam": "response_compaction_item_param_param",
    "ResponseComputerToolCall": "response_computer_tool_call",
    "ResponseComputerToolCallOutputItem": "response_computer_tool_call_output_item",
    "ResponseComputerToolCallOutputScreenshot": "response_computer_tool_call_output_screenshot",
    "ResponseComputerToolCallOutputScreenshotParam": "response_computer_tool_call_output_screenshot_param",
    "ResponseComputerToolCallParam": "response_computer_tool_call_param",
    "ResponseConfigurationUpdateItem": "response_configuration_update_item",
    "ResponseConfigurationUpdateItemParamParam": "response_configuration_update_item_param_param",
    "ResponseContainerReference": "response_container_reference",
    "ResponseCustomToolCall": "response_custom_tool_call",
    "ResponseCustomToolCallItem": "response_custom_tool_call_item",
    "ResponseCustomToolCallOutputItem": "response_custom_tool_call_output_item",
    "ResponseCustomToolCallOutputParam": "response_custom_tool_call_output_param",
    "ResponseCustomToolCallParam": "response_custom_tool_call_param",
    "ResponseFileSearchToolCall": "response_file_search_tool_call",
    "ResponseFileSearchToolCallParam": "response_file_search_tool_call_param",
    "ResponseFormatJSONObject": "response_format_json_object",
    "ResponseFormatText": "response_format_text",
    "ResponseFormatTextJSONSchemaConfig": "response_format_text_json_schema_config",
    "ResponseFormatTextJSONSchemaConfigParam": "response_format_text_json_schema_config_param",
    "ResponseFunctionShellCallOutputContentParam": "response_function_shell_call_output_content_param",
    "ResponseFunctionShellToolCall": "response_function_shell_tool_call",
    "ResponseFunctionShellToolCallOutput": "response_function_shell_tool_call_output",
    "ResponseFunctionToolCall": "response_function_tool_call",
    "ResponseFunctionToolCallItem": "response_function_tool_call_item",
    "ResponseFunctionToolCallOutputItem": "response_function_tool_call_output_item",
    "ResponseFunctionToolCallParam": "response_function_tool_call_param",
    "ResponseFunctionWebSearch": "response_function_web_search",
    "ResponseFunctionWebSearchParam": "response_function_web_search_param",
    "ResponseInputFile": "response_input_file",
    "ResponseInputFileContentParam": "response_input_file_content_param",
    "ResponseInputFileParam": "response_input_file_param",
    "ResponseInputImage": "response_input_image",
    "ResponseInputImageContentParam": "response_input_image_content_param",
    "ResponseInputImageParam": "response_input_image_param",
    "ResponseInputMessageItem": "response_input_message_item",
    "ResponseInputText": "response_input_text",
    "ResponseInputTextContentParam": "response_input_text_content_param",
    "ResponseInputTextParam": "response_input_text_param",
    "ResponseItemList": "response_item_list",
    "ResponseLiteLLMManagedVectorStore": "response_lite_llm_managed_vector_store",
    "ResponseLocalEnvironment": "response_local_environment",
    "ResponseOutputMessage": "response_output_message",
    "ResponseOutputMessageParam": "response_output_message_param",
    "ResponseOutputRefusal": "response_output_refusal",
    "ResponseOutputRefusalParam": "response_output_refusal_param",
    "ResponseOutputText": "response_output_text",
    "ResponseOutputTextParam": "response_output_text_param",
    "ResponseReasoningItem": "response_reasoning_item",
    "ResponseReasoningItemParam": "response_reasoning_item_param",
    "ResponseRequest": "response_request",
    "ResponseStreamEvent": "response_stream_event",
    "ResponseTextConfigParam": "response_text_config_param",
    "ResponseToolSearchCall": "response_tool_search_call",
    "ResponseToolSearchOutputItem": "response_tool_search_output_item",
    "ResponseToolSearchOutputItemParamParam": "response_tool_search_output_item_param_param",
    "ResponsesAPIModeration": "responses_api_moderation",
    "ResponsesAPIRequestParams": "responses_api_request_params",
    "ResponsesAPIRequestParamsActionDoubleClick": "responses_api_request_params_action_double_click",
    "ResponsesAPIRequestParamsAdditionalTools": "responses_api_request_params_additional_tools",
    "ResponsesAPIRequestParamsDoubleClick": "responses_api_request_params_double_click",
    "ResponsesAPIRequestParamsImageGenerationCall": "responses_api_request_params_image_generation_call",
    "ResponsesAPIRequestParamsImageGenerationCallError": "responses_api_request_params_image_generation_call_error",
    "ResponsesAPIRequestParamsMcpApprovalResponse": "responses_api_request_params_mcp_approval_response",
    "ResponsesAPIRequestParamsMessage": "responses_api_request_params_message",
    "ResponsesAPIResponse": "responses_api_response",
    "ResponsesAPIStreamOptions": "responses_api_stream_options",
    "Result": "result",
    "ResultCounts": "result_counts",
    "RetryPolicy": "retry_policy",
    "RoleMappings": "role_mappings",
    "RouterFieldsResponse": "router_fields_response",
    "RouterSettingsField": "router_settings_field",
    "RouterSettingsResponse": "router_settings_response",
    "RoutingGroup": "routing_group",
    "Run": "run",
    "RunDeleteResponse": "run_delete_response",
    "RunSource": "run_source",
    "SCIMEnterpriseUser": "scim_enterprise_user",
    "SCIMFeature": "scim_feature",
    "SCIMGroup": "scim_group",
    "SCIMListResponse": "scim_list_response",
    "SCIMMember": "scim_member",
    "SCIMMultiValuedAttribute": "scim_multi_valued_attribute",
    "SCIMPatchOp": "scim_patch_op",
    "SCIMPatchOperation": "scim_patch_operation",
    "SCIMPlaceholder": "scim_placeholder",
    "SCIMPlaceholderMergeResult": "scim_placeholder_merge_result",
    "SCIMServiceProviderConfig": "scim_service_provider_config",
    "SCIMUserEmail": "scim_user_email",
    "SCIMUserGroup": "scim_user_group",
    "SCIMUserInput": "scim_user_input",
    "SCIMUserManager": "scim_user_manager",
    "SCIMUserName": "scim_user_name",
    "SCIMUserOutput": "scim_user_output",
    "SSOConfig": "sso_config",
    "SSOSettingsResponse": "sso_settings_response",
    "ScoreAnswer": "score_answer",
    "ScoreQuestion": "score_question",
    "Screenshot": "screenshot",
    "Scroll": "scroll",
    "SearchContextCostPerQuery": "search_context_cost_per_query",
    "SearchTool": "search_tool",
    "SearchToolInfoResponse": "search_tool_info_response",
    "SearchToolLiteLLMParams": "search_tool_lite_llm_params",
    "ServiceConnection": "service_connection",
    "ServiceStatus": "service_status",
    "SessionLogoutResponse": "session_logout_response",
    "ShadowEvalJobResponse": "shadow_eval_job_response",
    "ShadowEvalJobTargetResponse": "shadow_eval_job_target_response",
    "ShadowEvalResult": "shadow_eval_result",
    "ShadowEvalSlice": "shadow_eval_slice",
    "ShellCall": "shell_call",
    "ShellCallAction": "shell_call_action",
    "ShellCallCallerDirect": "shell_call_caller_direct",
    "ShellCallCallerProgram": "shell_call_caller_program",
    "ShellCallOutput": "shell_call_output",
    "ShellCallOutputCallerDirect": "shell_call_output_caller_direct",
    "ShellCallOutputCallerProgram": "shell_call_output_caller_program",
    "ShellToolParam": "shell_tool_param",
    "Skill": "skill",
    "SkillReference": "skill_reference",
    "SkillReferenceParam": "skill_reference_param",
    "Span": "span",
    "SpanDetail": "span_detail",
    "SpanErrorPage": "span_error_page",
    "SpeechRequest": "speech_request",
    "SpendAnalyticsPaginatedResponse": "spend_analytics_paginated_response",
    "SpendCalculateRequest": "spend_calculate_request",
    "SpendCalculated": "spend_calculated",
    "SpendMetrics": "spend_metrics",
    "StandardLoggingHeuristicV2Forecast": "standard_logging_heuristic_v2_forecast",
    "StandardLoggingRoutingDecision": "standard_logging_routing_decision",
    "StandardLoggingRoutingDecisionTierBoundaries": "standard_logging_routing_decision_tier_boundaries",
    "StartShadowEvalRequest": "start_shadow_eval_request",
    "StoredReport": "stored_report",
    "SubscriptionAccountFeeRequest": "subscription_account_fee_request",
    "SubscriptionAccountUsage": "subscription_account_usage",
    "SubscriptionUsageResponse": "subscription_usage_response",
    "SuccessfulKeyUpdate": "successful_key_update",
    "SuggestTemplatesRequest": "suggest_templates_request",
    "Summary": "summary",
    "SupportedEndpoint": "supported_endpoint",
    "SupportedEndpointsResponse": "supported_endpoints_response",
    "TagActiveUsersResponse": "tag_active_users_response",
    "TagChanged": "tag_changed",
    "TagDeleteRequest": "tag_delete_request",
    "TagInfo": "tag_info",
    "TagInfoRequest": "tag_info_request",
    "TagNewRequest": "tag_new_request",
    "TagSummaryMetrics": "tag_summary_metrics",
    "TagSummaryResponse": "tag_summary_response",
    "TagUpdateRequest": "tag_update_request",
    "TeamAddMemberResponse": "team_add_member_response",
    "TeamCallbackDeleteResponse": "team_callback_delete_response",
    "TeamCallbackDeleteResponseData": "team_callback_delete_response_data",
    "TeamInfoResponse": "team_info_response",
    "TeamListCallerMembership": "team_list_caller_membership",
    "TeamListEntry": "team_list_entry",
    "TeamListItem": "team_list_item",
    "TeamListResponse": "team_list_response",
    "TeamMappings": "team_mappings",
    "TeamMemberAddRequest": "team_member_add_request",
    "TeamMemberAddResult": "team_member_add_result",
    "TeamMemberBudgetPatch": "team_member_budget_patch",
    "TeamMemberBudgetUpdateResult": "team_member_budget_update_result",
    "TeamMemberDeleteRequest": "team_member_delete_request",
    "TeamMemberDeleteResult": "team_member_delete_result",
    "TeamMemberInfoResponse": "team_member_info_response",
    "TeamMemberRef": "team_member_ref",
    "TeamMemberResetBudgetResponse": "team_member_reset_budget_response",
    "TeamMemberUpdateRequest": "team_member_update_request",
    "TeamMemberUpdateResponse": "team_member_update_response",
    "TeamMetadataFieldSchema": "team_metadata_field_schema",
    "TeamMetadataSchemaResponse": "team_metadata_schema_response",
    "TeamModelAddRequest": "team_model_add_request",
    "TeamModelDeleteRequest": "team_model_delete_request",
    "TeamUserSpendResponse": "team_user_spend_response",
    "TeamUserSpendRow": "team_user_spend_row",
    "TelemetryDestination": "telemetry_destination",
    "TelemetryGroup": "telemetry_group",
    "TelemetryGroupInfo": "telemetry_group_info",
    "TelemetryReportsResponse": "telemetry_reports_response",
    "TelemetrySettingsResponse": "telemetry_settings_response",
    "TelemetrySettingsUpdate": "telemetry_settings_update",
    "TestCustomCodeGuardrailRequest": "test_custom_code_guardrail_request",
    "TestCustomCodeGuardrailResponse": "test_custom_code_guardrail_response",
    "TestPoliciesAndGuardrailsRequest": "test_policies_and_guardrails_request",
    "TestPolicyTemplateRequest": "test_policy_template_request",
    "TestPolicyTemplateResponse": "test_policy_template_response",
    "TestPromptRequest": "test_prompt_request",
    "TestSearchToolConnectionRequest": "test_search_tool_connection_request",
    "Text": "text",
    "TierCohortStatistic": "tier_cohort_statistic",
    "TierDataset": "tier_dataset",
    "TierDefinition": "tier_definition",
    "TierDomainStatistic": "tier_domain_statistic",
    "TierGlobalStatistic": "tier_global_statistic",
    "Timeout": "timeout",
    "TokenCountDetailsResponse": "token_count_details_response",
    "TokenCountRequest": "token_count_request",
    "TokenCountResponse": "token_count_response",
    "ToolChoiceAllowedParam": "tool_choice_allowed_param",
    "ToolChoiceApplyPatchParam": "tool_choice_apply_patch_param",
    "ToolChoiceCustomParam": "tool_choice_custom_param",
    "ToolChoiceFunctionParam": "tool_choice_function_param",
    "ToolChoiceMcpParam": "tool_choice_mcp_param",
    "ToolChoiceShellParam": "tool_choice_shell_param",
    "ToolChoiceSpecificProgrammaticToolCallingParam": "tool_choice_specific_programmatic_tool_calling_param",
    "ToolChoiceTypesParam": "tool_choice_types_param",
    "ToolCodeInterpreter": "tool_code_interpreter",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "tool_code_interpreter_container_code_interpreter_tool_auto",
    "ToolDetailResponse": "tool_detail_response",
    "ToolDiscoveryUser": "tool_discovery_user",
    "ToolFunction": "tool_function",
    "ToolImageGeneration": "tool_image_generation",
    "ToolImageGenerationInputImageMask": "tool_image_generation_input_image_mask",
    "ToolImageGenerationSvg": "tool_image_generation_svg",
    "ToolImageGenerationSvgReasoning": "tool_image_generation_svg_reasoning",
    "ToolListResponse": "tool_list_response",
    "ToolLocalShell": "tool_local_shell",
    "ToolMcp": "tool_mcp",
    "ToolMcpAllowedToolsMcpToolFilter": "tool_mcp_allowed_tools_mcp_tool_filter",
    "ToolMcpRequireApprovalMcpToolApprovalFilter": "tool_mcp_require_approval_mcp_tool_approval_filter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "tool_mcp_require_approval_mcp_tool_approval_filter_always",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "tool_mcp_require_approval_mcp_tool_approval_filter_never",
    "ToolPermissionRule": "tool_permission_rule",
    "ToolPolicyOption": "tool_policy_option",
    "ToolPolicyOptionsResponse": "tool_policy_options_response",
    "ToolPolicyOverrideRow": "tool_policy_override_row",
    "ToolPolicyUpdateRequest": "tool_policy_update_request",
    "ToolPolicyUpdateResponse": "tool_policy_update_response",
    "ToolProgrammaticToolCalling": "tool_programmatic_tool_calling",
    "ToolSearchCall": "tool_search_call",
    "ToolSearchOutputNamespaceToolParam": "tool_search_output_namespace_tool_param",
    "ToolSearchTool": "tool_search_tool",
    "ToolSearchToolParam": "tool_search_tool_param",
    "ToolSpendDailyEntry": "tool_spend_daily_entry",
    "ToolSpendEntry": "tool_spend_entry",
    "ToolSpendResponse": "tool_spend_response",
    "ToolUsageLogEntry": "tool_usage_log_entry",
    "ToolUsageLogsResponse": "tool_usage_logs_response",
    "TopLogprob": "top_logprob",
    "Trace": "trace",
    "TraceAgent": "trace_agent",
    "TraceAgentList": "trace_agent_list",
    "TracePage": "trace_page",
    "TraceQueryAttributeField": "trace_query_attribute_field",
    "TraceQueryAttributes": "trace_query_attributes",
    "TraceQueryColumn": "trace_query_column",
    "TraceQueryExample": "trace_query_example",
    "TraceQueryHelp": "trace_query_help",
    "TraceQueryMetadata": "trace_query_metadata",
    "TraceQueryMetadataField": "trace_query_metadata_field",
    "TraceQueryNormalizedField": "trace_query_normalized_field",
    "TraceQueryRelationship": "trace_query_relationship",
    "TraceQueryRequest": "trace_query_request",
    "TraceQueryTable": "trace_query_table",
    "TraceSQLResponse": "trace_sql_response",
    "TraceSummary": "trace_summary",
    "TrainedTierArtifact": "trained_tier_artifact",
    "Transcription": "transcription",
    "TransformRequestBody": "transform_request_body",
    "Type": "type",
    "UIAction": "ui_action",
    "UIEventAccepted": "ui_event_accepted",
    "UIEventBody": "ui_event_body",
    "UIEventsEnabledResponse": "ui_events_enabled_response",
    "UIField": "ui_field",
    "UIFields": "ui_fields",
    "UIMessage": "ui_message",
    "UIMessages": "ui_messages",
    "UISettingsResponse": "ui_settings_response",
    "UIText": "ui_text",
    "UIThemeConfig": "ui_theme_config",
    "UIThemeSettingsResponse": "ui_theme_settings_response",
    "UIToolCall": "ui_tool_call",
    "UiDiscoveryEndpoints": "ui_discovery_endpoints",
    "UnblockUsersResponse": "unblock_users_response",
    "UpdateCredentialItem": "update_credential_item",
    "UpdateCustomerRequest": "update_customer_request",
    "UpdateDeployment": "update_deployment",
    "UpdateGuardrailRequest": "update_guardrail_request",
    "UpdateJWTKeyMappingRequest": "update_jwt_key_mapping_request",
    "UpdateKeyRequest": "update_key_request",
    "UpdateKeyResponse": "update_key_response",
    "UpdateLiteLLMParams": "update_lite_llm_params",
    "UpdateMCPServerRequest": "update_mcp_server_request",
    "UpdateMCPToolsetRequest": "update_mcp_toolset_request",
    "UpdateModelGroupRequest": "update_model_group_request",
    "UpdatePluginRequest": "update_plugin_request",
    "UpdatePublicModelGroupsRequest": "update_public_model_groups_request",
    "UpdateRouterConfig": "update_router_config",
    "UpdateSearchToolRequest": "update_search_tool_request",
    "UpdateSubscriptionAccountFeeRequest": "update_subscription_account_fee_request",
    "UpdateTeamMemberPermissionsRequest": "update_team_member_permissions_request",
    "UpdateTeamRequest": "update_team_request",
    "UpdateTeamResponse": "update_team_response",
    "UpdateUsefulLinksRequest": "update_useful_links_request",
    "UpdateUserBannerResponse": "update_user_banner_response",
    "UpdateUserRequest": "update_user_request",
    "UpdateUserRequestNoUserIDorEmail": "update_user_request_no_user_i_dor_email",
    "UpdateUserResponse": "update_user_response",
    "UsageChartPoint": "usage_chart_point",
    "UsageDetailResponse": "usage_detail_response",
    "UsageLogEntry": "usage_log_entry",
    "UsageLogsResponse": "usage_logs_response",
    "UsageOverviewResponse": "usage_overview_response",
    "UsageOverviewRow": "usage_overview_row",
    "UsageUnitsDailyPoint": "usage_units_daily_point",
    "UserAPIKeyAuth": "user_api_key_auth",
    "UserActivityRow": "user_activity_row",
    "UserBanner": "user_banner",
    "UserBannerUpdate": "user_banner_update",
    "UserConnectionDeleteResponse": "user_connection_delete_response",
    "UserConnectionPollRequest": "user_connection_poll_request",
    "UserConnectionPollResponse": "user_connection_poll_response",
    "UserConnectionStartResponse": "user_connection_start_response",
    "UserCreateResult": "user_create_result",
    "UserDeleteResult": "user_delete_result",
    "UserInfoResponse": "user_info_response",
    "UserInfoV2Response": "user_info_v2_response",
    "UserListResponse": "user_list_response",
    "UserProviderConnection": "user_provider_connection",
    "UserProviderConnectionsResponse": "user_provider_connections_response",
    "UserUpdateResult": "user_update_result",
    "ValidationError": "validation_error",
    "VantageDryRunRequest": "vantage_dry_run_request",
    "VantageExportRequest": "vantage_export_request",
    "VantageExportResponse": "vantage_export_response",
    "VantageInitRequest": "vantage_init_request",
    "VantageInitResponse": "vantage_init_response",
    "VantageSettingsUpdate": "vantage_settings_update",
    "VantageSettingsView": "vantage_settings_view",
    "VectorStoreDeleteRequest": "vector_store_delete_request",
    "VectorStoreInfoRequest": "vector_store_info_request",
    "VectorStoreUpdateRequest": "vector_store_update_request",
    "Wait": "wait",
    "WebSearchInterceptionSettings": "web_search_interception_settings",
    "WebSearchInterceptionSettingsResponse": "web_search_interception_settings_response",
    "WebSearchPreviewTool": "web_search_preview_tool",
    "WebSearchPreviewToolParam": "web_search_preview_tool_param",
    "WebSearchTool": "web_search_tool",
    "WebSearchToolParam": "web_search_tool_param",
    "WorkerRegistryEntry": "worker_registry_entry",
    "WorkflowEventCreateRequest": "workflow_event_create_request",
    "WorkflowMessageCreateRequest": "workflow_message_create_request",
    "WorkflowRunCreateRequest": "workflow_run_create_request",
    "WorkflowRunUpdateRequest": "workflow_run_update_request",
}

__all__: list[str] = [
    "GUARDRAILDEFINITIONLOCATION",
    "A2AJsonRpcRequest",
    "A2AJsonRpcResponse",
    "APIKeySecurityScheme",
    "AccessControlUIAccessMode",
    "AccessGroupBudget",
    "AccessGroupBudgetRequest",
    "AccessGroupBudgetResponse",
    "AccessGroupCreateRequest",
    "AccessGroupInfo",
    "AccessGroupResource",
    "AccessGroupResponse",
    "AccessGroupUpdateRequest",
    "AcknowledgedSafetyCheck",
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionFind",
    "ActionKeypress",
    "ActionMove",
    "ActionOpenPage",
    "ActionScreenshot",
    "ActionScroll",
    "ActionSearch",
    "ActionSearchSource",
    "ActionType",
    "ActionWait",
    "ActiveUsersAnalyticsResponse",
    "AdaptiveRouterWeights",
    "AddTeamCallback",
    "AdditionalTools",
    "AdminIgnore",
    "AdminMCPPermissions",
    "AgentCapabilities",
    "AgentCard",
    "AgentCardSignature",
    "AgentConfig",
    "AgentCreateInfo",
    "AgentCredentialField",
    "AgentExtension",
    "AgentIdentityBinding",
    "AgentInterface",
    "AgentKeySummary",
    "AgentKillSwitchApiKeyAuth",
    "AgentKillSwitchBasicAuth",
    "AgentKillSwitchBearerAuth",
    "AgentKillSwitchConfig",
    "AgentKillSwitchResult",
    "AgentMakePublicResponse",
    "AgentNode",
    "AgentObjectPermission",
    "AgentProvider",
    "AgentResponse",
    "AgentSkill",
    "AgentSkillsIndex",
    "AgentSkillsIndexEntry",
    "AllowedVectorStoreIndexItem",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "AnthropicContentBlock",
    "AnthropicDelta",
    "AnthropicMessage",
    "AnthropicMessageEvent",
    "AnthropicMessageParam",
    "AnthropicMessageRequest",
    "AnthropicTokenCount",
    "AnthropicTokenCountRequest",
    "AnthropicUsage",
    "ApplyGuardrailRequest",
    "ApplyGuardrailResponse",
    "ApplyPatchCall",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "ApplyPatchTool",
    "ApplyPatchToolParam",
    "AttachmentImpactResponse",
    "AutoRouterAllowance",
    "AutoRouterAvailabilityRequest",
    "AutoRouterAvailabilityResponse",
    "AutoRouterBenchmarkGroup",
    "AutoRouterBenchmarkTotals",
    "AutoRouterBenchmarksResponse",
    "AutoRouterCacheBucket",
    "AutoRouterCacheStats",
    "AutoRouterClassifierDefaultPromptResponse",
    "AutoRouterClassifierPromptPreviewRequest",
    "AutoRouterPresetConfig",
    "AutoRouterPresetRecord",
    "AutoRouterPresetTiers",
    "AutoRouterRoutingTestRequest",
    "AutoRouterRoutingTestResponse",
    "AutoRouterSessionResponse",
    "AwsSessionTag",
    "BackgroundChatSettings",
    "BackgroundChatSettingsResponse",
    "BaseLitellmParams",
    "BaseModel",
    "Batch",
    "BatchList",
    "BatchRequest",
    "BatchRequestCounts",
    "BedrockChecksConfigModel",
    "BedrockChecksContentFilterCategoryItem",
    "BedrockChecksContentFilterModel",
    "BedrockChecksPromptAttackCategoryItem",
    "BedrockChecksPromptAttackModel",
    "BedrockChecksSensitiveInformationEntityItem",
    "BedrockChecksSensitiveInformationModel",
    "BedrockGuardrailOutputScope",
    "BillingPeriod",
    "BlockKeyRequest",
    "BlockModelRequest",
    "BlockTeamRequest",
    "BlockUnpricedModelsRequest",
    "BlockUnpricedModelsResponse",
    "BlockUsers",
    "BlockUsersResponse",
    "BlockedWord",
    "BlogPost",
    "BlogPostsResponse",
    "BodyAudioTranscriptionsAudioTranscriptionsPost",
    "BodyAudioTranscriptionsV1AudioTranscriptionsPost",
    "BodyAuthorizeCompleteAuthorizeCompletePost",
    "BodyConvertPromptFileToJsonUtilsDotpromptJsonConverterPost",
    "BodyCreateFileFilesPost",
    "BodyCreateFileProviderV1FilesPost",
    "BodyCreateFileV1FilesPost",
    "BodyImageEditApiImagesEditsPost",
    "BodyImageEditApiOpenaiDeploymentsModelImagesEditsPost",
    "BodyImageEditApiV1ImagesEditsPost",
    "BodyIntrospectEndpointIntrospectPost",
    "BodyRevokeEndpointRevokePost",
    "BodyTestModelConnectionHealthTestConnectionPost",
    "BodyTokenEndpointMcpServerNameTokenPost",
    "BodyTokenEndpointTokenPost",
    "BodyUploadLogoUploadLogoPost",
    "BodyVideoCreateCharacterV1VideosCharactersPost",
    "BodyVideoCreateCharacterVideosCharactersPost",
    "BodyVideoGenerationV1VideosPost",
    "BodyVideoGenerationVideosPost",
    "BoxAnswer",
    "BoxQuestion",
    "BreakdownMetrics",
    "Budget",
    "BudgetConfig",
    "BudgetDeleteRequest",
    "BudgetLimitEntry",
    "BudgetListItem",
    "BudgetNewRequest",
    "BudgetRequest",
    "BulkDeleteUserRequest",
    "BulkDeleteUsersResponse",
    "BulkNewUserItem",
    "BulkNewUserMeta",
    "BulkNewUserRequest",
    "BulkNewUserResponse",
    "BulkTeamMemberAddRequest",
    "BulkTeamMemberAddResponse",
    "BulkTeamMemberBudgetUpdateRequest",
    "BulkTeamMemberBudgetUpdateResponse",
    "BulkTeamMemberDeleteRequest",
    "BulkTeamMemberDeleteResponse",
    "BulkUpdateKeyRequest",
    "BulkUpdateKeyRequestItem",
    "BulkUpdateKeyResponse",
    "BulkUpdateTeamKeysRequest",
    "BulkUpdateTeamMemberPermissionsRequest",
    "BulkUpdateTeamMemberPermissionsResponse",
    "BulkUpdateUserRequest",
    "BulkUpdateUserResponse",
    "CacheCostScenario",
    "CacheEvidence",
    "CacheLeakageKeysResponse",
    "CachePingResponse",
    "CachePredictionArm",
    "CachePredictionRequest",
    "CachePredictionResponse",
    "CacheSettingsField",
    "CacheSettingsResponse",
    "CacheSettingsUpdateRequest",
    "CacheTestRequest",
    "CacheTestResponse",
    "CacheTokenBuckets",
    "CacheWriteTokensDetails",
    "CachedTokensDetails",
    "CalculateSpendSpendCalculatePost200Response",
    "CallTypes",
    "CallbackLogFailure",
    "CallbackLogRecord",
    "CallbackLogsRequest",
    "CallbackLogsResponse",
    "CallbacksByType",
    "CallerDirect",
    "CallerProgram",
    "CancelEvalResponse",
    "CancelRunResponse",
    "CapabilityCalibrationConfig",
    "CapabilityClassifierConfig",
    "CaptureRateDay",
    "CaptureRateReport",
    "ChangePasswordRequest",
    "ChangePasswordResponse",
    "ChatCompletion",
    "ChatCompletionAnnotation",
    "ChatCompletionAnnotationURLCitation",
    "ChatCompletionAssistantMessage",
    "ChatCompletionAssistantToolCall",
    "ChatCompletionAudioObject",
    "ChatCompletionAudioResponse",
    "ChatCompletionCachedContent",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionCustomToolCallPayload",
    "ChatCompletionDelta",
    "ChatCompletionDeltaToolCall",
    "ChatCompletionDeltaToolCallFunction",
    "ChatCompletionDeveloperMessage",
    "ChatCompletionDocumentObject",
    "ChatCompletionFileObject",
    "ChatCompletionFileObjectFile",
    "ChatCompletionFunctionMessage",
    "ChatCompletionImageObject",
    "ChatCompletionImageUrlObject",
    "ChatCompletionInputAudio",
    "ChatCompletionMessage",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageToolCall",
    "ChatCompletionReasoningItem",
    "ChatCompletionReasoningSummaryTextBlock",
    "ChatCompletionRedactedThinkingBlock",
    "ChatCompletionRequest",
    "ChatCompletionSystemMessage",
    "ChatCompletionTextObject",
    "ChatCompletionThinkingBlock",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolCall",
    "ChatCompletionToolCallChunk",
    "ChatCompletionToolCallFunction",
    "ChatCompletionToolCallFunctionChunk",
    "ChatCompletionToolMessage",
    "ChatCompletionToolParam",
    "ChatCompletionToolParamFunctionChunk",
    "ChatCompletionToolReferenceObject",
    "ChatCompletionUserMessage",
    "ChatCompletionVideoObject",
    "ChatCompletionVideoUrlObject",
    "ChoiceAnswer",
    "ChoiceLogprobs",
    "ChoiceQuestion",
    "Choices",
    "CiscoAIDefenseGuardrailConfigModelOptionalParams",
    "CiscoAIDefenseRule",
    "CitationsObject",
    "ClassificationRubric",
    "ClassifierLLMConfig",
    "ClassifierVisionConfig",
    "Click",
    "CloudZeroExportRequest",
    "CloudZeroExportResponse",
    "CloudZeroInitRequest",
    "CloudZeroInitResponse",
    "CloudZeroSettingsUpdate",
    "CloudZeroSettingsView",
    "CodeInterpreter",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CompactionTrigger",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionRequest",
    "CompletionUsage",
    "ComplexityRouterConfigValidationRequest",
    "ComplexityRouterConfigValidationResponse",
    "ComplexityScorerDefaults",
    "ComplexityTier",
    "ComplexityTierModel",
    "ComplianceCheckRequest",
    "ComplianceCheckResult",
    "ComplianceResponse",
    "CompoundFilter",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerTool",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolParam",
    "ConfigOverrideSettingsResponse",
    "ConfigurableClientsideParamsCustomAuthInput",
    "ConfigurableClientsideParamsCustomAuthOutput",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReference",
    "ContainerReferenceParam",
    "Content",
    "ContentFilterAction",
    "ContentFilterCategoryConfig",
    "ContentFilterPattern",
    "ContextCompactionConfig",
    "ContextManagementEntry",
    "CoordinationRedisSettingsField",
    "CoordinationRedisSettingsRequest",
    "CoordinationRedisSettingsResponse",
    "CoordinationRedisTestResponse",
    "CostEstimateRequest",
    "CostEstimateResponse",
    "CreateCredentialItem",
    "CreateEmbeddingResponse",
    "CreateGuardrailRequest",
    "CreateJWTKeyMappingRequest",
    "CreateSearchToolRequest",
    "CredentialItem",
    "CredentialList",
    "CredentialView",
    "CustomDimension",
    "CustomTool",
    "CustomToolCallOutputItem",
    "CustomToolParam",
    "CustomerResponse",
    "CyberArkConfig",
    "DailyActivityKeyPageResponse",
    "DailyActivityKeySearchResponse",
    "DailyActivityUserPageResponse",
    "DailySpendData",
    "DailySpendMetadata",
    "DecisionModelCheck",
    "DecisionsAsset",
    "DecisionsBase64Audio",
    "DecisionsBase64Image",
    "DecisionsBase64Video",
    "DecisionsBox",
    "DecisionsRequest",
    "DecisionsResponse",
    "DecisionsUsage",
    "DefaultInternalUserParams",
    "DefaultTeamSSOParams",
    "DefaultTeamSettingsResponse",
    "DeleteAccessGroupBudgetResponse",
    "DeleteCustomerRequest",
    "DeleteCustomersResponse",
    "DeleteEvalResponse",
    "DeleteJWTKeyMappingRequest",
    "DeleteKeysResponse",
    "DeleteModelGroupResponse",
    "DeleteOrganizationRequest",
    "DeleteResponseResult",
    "DeleteSkillResponse",
    "DeleteSubscriptionAccountRequest",
    "DeleteTeamRequest",
    "DeleteTeamsResponse",
    "DeleteUserRequest",
    "Deployment",
    "DeploymentWarning",
    "DeploymentWarningIgnoreResponse",
    "DeploymentWarningIgnoreUpdate",
    "DeploymentWarningsResponse",
    "DiscoverAgentRequest",
    "DiscoverAgentResponse",
    "DiscoveryMode",
    "DistinctTagResponse",
    "DistinctTagsResponse",
    "DocumentObject",
    "Done",
    "DoubleClick",
    "Drag",
    "DragPath",
    "EasyInputMessageParam",
    "Embedding",
    "EmbeddingRequest",
    "EmbeddingUsage",
    "EndpointProvider",
    "EnrichTemplateRequest",
    "EntraIdentityConfig",
    "EnvVarIgnore",
    "ErrorResponse",
    "EuJevChoiceQuestion",
    "EuJevDecisionRequest",
    "EuJevDecisionResponse",
    "EuJevMeta",
    "EuJevNoulQuestion",
    "EuJevScoreQuestion",
    "EuJevUsage",
    "Eval",
    "ExportType",
    "ExtractionAnswer",
    "ExtractionBase64Image",
    "ExtractionField",
    "ExtractionOptions",
    "ExtractionRequest",
    "ExtractionResponse",
    "ExtractionUsage",
    "FacetListResponse",
    "FailedKeyUpdate",
    "FallbackCreateRequest",
    "FallbackDeleteResponse",
    "FallbackGetResponse",
    "FallbackResponse",
    "FileDeleted",
    "FileList",
    "FileObject",
    "FileSearchTool",
    "FileSearchToolParam",
    "Filters",
    "FunctionCall",
    "FunctionCallOutput",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "FunctionShellTool",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "FuseHarnessPreset",
    "FuseModelPreset",
    "FusePresetCatalog",
    "GatewayRequestActivityResponse",
    "GatewayRequestBreakdownEntry",
    "GatewayRequestDailyEntry",
    "GatewayRequestStatusCodeEntry",
    "GenerateKeyRequest",
    "GenerateKeyResponse",
    "GenericGuardrailAPIInputs",
    "GenericResponseOutputItem",
    "GenericResponseOutputItemContentAnnotation",
    "GetTeamMemberPermissionsResponse",
    "Grammar",
    "Guardrail",
    "GuardrailInfoResponse",
    "GuardrailKeyMetric",
    "GuardrailMetadata",
    "GuardrailMetric",
    "GuardrailResponseFormat",
    "GuardrailSpendMetrics",
    "GuardrailSubmissionItem",
    "GuardrailSubmissionSummary",
    "GuardrailTestResultEntry",
    "GuardrailUIAddGuardrailSettings",
    "HTTPAuthSecurityScheme",
    "HTTPError",
    "HTTPValidationError",
    "HashicorpVaultConfig",
    "HealthResponse",
    "Hyperparameters",
    "IPAddress",
    "Image",
    "ImageGeneration",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ImageGenerationInputImageMask",
    "ImageGenerationRequest",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "ImageURLListItem",
    "ImageURLObject",
    "ImagesResponse",
    "ImagesUsage",
    "IncompleteDetails",
    "IndexCreateLiteLLMParams",
    "IndexCreateRequest",
    "IndexListResponse",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputTokensDetails",
    "InternalUserSettingsResponse",
    "ItemReference",
    "JWTKeyMappingResponse",
    "JsonValue",
    "KeyActivityRow",
    "KeyHealthResponse",
    "KeyInfoResponse",
    "KeyListResponseObject",
    "KeyManagementRoutes",
    "KeyMetadata",
    "KeyMetricWithMetadata",
    "KeyRequest",
    "KeySpendActivityRow",
    "KeySpendMetrics",
    "KeyUpdateFields",
    "Keypress",
    "KeywordTierRule",
    "KubernetesPodsResponse",
    "LLMV2Calibration",
    "LLMV2Config",
    "LLMV2ProbabilityCalibration",
    "LakeraCategoryThresholds",
    "LatestReleaseInfo",
    "ListAccessGroupsResponse",
    "ListEvalsResponse",
    "ListGuardrailSubmissionsResponse",
    "ListGuardrailsResponse",
    "ListLinks",
    "ListMeta",
    "ListPluginsResponse",
    "ListPromptsResponse",
    "ListResponseBudgetListItem",
    "ListResponseModelGroupInfoProxy",
    "ListRunsResponse",
    "ListSearchToolsResponse",
    "ListSkillsResponse",
    "LiteLLMBudgetTable",
    "LiteLLMBudgetTableFull",
    "LiteLLMDeletedTeamTable",
    "LiteLLMDeletedVerificationToken",
    "LiteLLMEndUserTable",
    "LiteLLMFineTuningJobCreate",
    "LiteLLMKeyType",
    "LiteLLMMCPServerTable",
    "LiteLLMManagedVectorStore",
    "LiteLLMManagedVectorStoreIndex",
    "LiteLLMManagedVectorStoreListResponse",
    "LiteLLMManagedVectorStoresTable",
    "LiteLLMMemoryRow",
    "LiteLLMModelTable",
    "LiteLLMObjectPermissionBase",
    "LiteLLMObjectPermissionTable",
    "LiteLLMOrganizationMembershipTable",
    "LiteLLMOrganizationTableWithMembers",
    "LiteLLMParams",
    "LiteLLMProxyModelTable",
    "LiteLLMSpendLogs",
    "LiteLLMSubscriptionAccountTable",
    "LiteLLMTeamMembership",
    "LiteLLMTeamTable",
    "LiteLLMToolTableRow",
    "LiteLLMUserTable",
    "LiteLLMUserTableWithKeyCount",
    "LiteLLMVerificationToken",
    "LitellmParams",
    "LitellmTypesLlmsOpenaiComputerToolParam",
    "LitellmUserRoles",
    "LocalEnvironment",
    "LocalEnvironmentParam",
    "LocalShell",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "LocalSkill",
    "LocalSkillParam",
    "LoggingCallbackStatus",
    "Logprob",
    "LogprobTopLogprob",
    "MCPConnectorEntry",
    "MCPConnectorImportFailure",
    "MCPConnectorImportRequest",
    "MCPConnectorImportResponse",
    "MCPConnectorImportResult",
    "MCPConnectorImportSkipped",
    "MCPCredentials",
    "MCPEnvVar",
    "MCPEnvVarScope",
    "MCPGatewaySession",
    "MCPGatewaySessionGroupCount",
    "MCPGatewaySessionsResponse",
    "MCPGatewaySessionsTerminateResponse",
    "MCPOAuthUserCredentialRequest",
    "MCPOAuthUserCredentialStatus",
    "MCPPublicServer",
    "MCPSemanticFilterSettings",
    "MCPSemanticFilterSettingsResponse",
    "MCPServerUserCredentialListItem",
    "MCPSubmissionsSummary",
    "MCPToolSearchSettings",
    "MCPToolSearchSettingsResponse",
    "MCPToolsetTool",
    "MCPUserCredentialListItem",
    "MCPUserCredentialRequest",
    "MCPUserCredentialResponse",
    "MCPUserEnvVarSpec",
    "MCPUserEnvVarsRequest",
    "MCPUserEnvVarsStatus",
    "MakeAgentsPublicRequest",
    "MakeMCPServersPublicRequest",
    "ManagedAgentIdentityStatus",
    "Mcp",
    "McpAllowedToolsMcpToolFilter",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "McpProtocolError",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "McpToolExecutionError",
    "Member",
    "MemoryCreateRequest",
    "MemoryDeleteResponse",
    "MemoryListResponse",
    "MemoryUpdateRequest",
    "Message",
    "MetricWithMetadata",
    "Mode",
    "ModelAccessWindow",
    "ModelDeprecationInfo",
    "ModelDeprecationResponse",
    "ModelGroup",
    "ModelGroupInfoProxy",
    "ModelGroupList",
    "ModelInfo",
    "ModelInfoDelete",
    "ModelInfoDetails",
    "ModelInfoEntry",
    "ModelInfoList",
    "ModelInsightDailyMetric",
    "ModelInsightDailyTotal",
    "ModelInsightMetric",
    "ModelInsightTaskSummary",
    "ModelInsightTasksResponse",
    "ModelInsightsResponse",
    "ModelList",
    "ModelObject",
    "ModelResponse",
    "ModelSetup",
    "ModelTopKeysResponse",
    "Moderation",
    "ModerationCreateResponse",
    "ModerationRequest",
    "Move",
    "MoyaiConnectExchangeRequest",
    "MoyaiConnectExchangeResponse",
    "MoyaiConnectStartRequest",
    "MoyaiConnectStartResponse",
    "MutualTLSSecurityScheme",
    "NamespaceTool",
    "NamespaceToolParam",
    "NewCustomerRequest",
    "NewMCPServerRequest",
    "NewMCPToolsetRequest",
    "NewModelGroupRequest",
    "NewModelGroupResponse",
    "NewOrganizationRequest",
    "NewOrganizationResponse",
    "NewTeamRequest",
    "NewUserRequest",
    "NewUserRequestTeam",
    "NewUserResponse",
    "NoulAnswer",
    "NoulQuestion",
    "OAuth2SecurityScheme",
    "OAuthFlows",
    "OpenAIBoxAnswer",
    "OpenAIBoxQuestion",
    "OpenAIChoiceAnswer",
    "OpenAIChoiceOption",
    "OpenAIChoiceProbability",
    "OpenAIChoiceQuestion",
    "OpenAIDecisionInputImage",
    "OpenAIDecisionInputMessage",
    "OpenAIDecisionInputText",
    "OpenAIDecisionInputTokensDetails",
    "OpenAIDecisionOutputTokensDetails",
    "OpenAIDecisionRequest",
    "OpenAIDecisionResponse",
    "OpenAIDecisionUsage",
    "OpenAIPredicateAnswer",
    "OpenAIPredicateQuestion",
    "OpenAIRefusalAnswer",
    "OpenAIScoreAnswer",
    "OpenAIScoreLevel",
    "OpenAIScoreProbability",
    "OpenAIScoreQuestion",
    "OpenAIToolSearchToolParam",
    "OpenIdConnectSecurityScheme",
    "OpenSourceClassifierConfig",
    "OpenaiTypesResponsesComputerToolParamComputerToolParam",
    "OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamReasoning",
    "OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamText",
    "OpenaiTypesResponsesResponseConfigurationUpdateItemText",
    "OpenaiTypesResponsesWebSearchPreviewToolParamUserLocation",
    "OpenaiTypesResponsesWebSearchPreviewToolUserLocation",
    "OpenaiTypesResponsesWebSearchToolParamUserLocation",
    "OpenaiTypesResponsesWebSearchToolUserLocation",
    "OpenaiTypesSharedCustomToolInputFormatText",
    "OpenaiTypesSharedParamsCustomToolInputFormatText",
    "OpenaiTypesSharedParamsReasoningReasoning",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "OrgMember",
    "OrganizationAddMemberResponse",
    "OrganizationMemberAddRequest",
    "OrganizationMemberDeleteRequest",
    "OrganizationMemberUpdateRequest",
    "OrganizationRequest",
    "OrganizationUpdateRequestV2",
    "OutcomeExit",
    "OutcomeTimeout",
    "Output",
    "OutputCodeInterpreterCall",
    "OutputCodeInterpreterCallLog",
    "OutputFunctionToolCall",
    "OutputImage",
    "OutputImageGenerationCall",
    "OutputLogs",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "OutputText",
    "OutputTokensDetails",
    "OutputToolSearchCall",
    "PageLinks",
    "PageMeta",
    "PassThroughEndpointResponse",
    "PassThroughGenericEndpoint",
    "PassThroughGuardrailSettings",
    "PatchAgentRequest",
    "PatchGuardrailRequest",
    "PatchModelRequest",
    "PatchPromptRequest",
    "PatchTeamRequest",
    "PendingSafetyCheck",
    "PerTestingCriteriaResult",
    "PerUserAnalyticsResponse",
    "PerUserMetrics",
    "PiiAction",
    "PiiEntityCategoryMap",
    "PiiEntityType",
    "PinnedMCPTool",
    "PipelineTestRequest",
    "PluginAuthor",
    "PluginListItem",
    "PluginResponse",
    "PolicyAttachmentCreateRequest",
    "PolicyAttachmentDBResponse",
    "PolicyAttachmentListResponse",
    "PolicyConditionRequest",
    "PolicyCreateRequest",
    "PolicyDBResponse",
    "PolicyGuardrailsResponse",
    "PolicyInfoResponse",
    "PolicyListDBResponse",
    "PolicyListResponse",
    "PolicyMatchContext",
    "PolicyMatchDetail",
    "PolicyResolveRequest",
    "PolicyResolveResponse",
    "PolicyScopeResponse",
    "PolicySummaryItem",
    "PolicyTestResponse",
    "PolicyUpdateRequest",
    "PolicyValidateRequest",
    "PolicyValidationError",
    "PolicyValidationErrorType",
    "PolicyValidationResponse",
    "PolicyVersionCompareResponse",
    "PolicyVersionCreateRequest",
    "PolicyVersionListResponse",
    "PolicyVersionStatusUpdateRequest",
    "Program",
    "ProgramOutput",
    "ProgrammaticToolCalling",
    "Prompt",
    "PromptCacheBreakpoint",
    "PromptCacheOptions",
    "PromptCachingRequest",
    "PromptCachingRequestCursor",
    "PromptCachingRequestsResponse",
    "PromptInfo",
    "PromptInfoResponse",
    "PromptLiteLLMParams",
    "PromptObject",
    "PromptSpec",
    "PromptTemplateBase",
    "PromptTokensDetails",
    "ProviderBudgetResponse",
    "ProviderBudgetResponseObject",
    "ProviderCreateInfo",
    "ProviderCredentialField",
    "ProxyChatCompletionRequest",
    "PublicModelHubInfo",
    "RankingOptions",
    "RankingOptionsHybridSearch",
    "RawRequestTypedDict",
    "ReadinessResponse",
    "RealtimeClientSecretResponse",
    "RealtimeTranscriptionSessionResponse",
    "Reasoning",
    "RegenerateKeyRequest",
    "RegisterGuardrailRequest",
    "RegisterGuardrailResponse",
    "RegisterPluginRequest",
    "RegisterPluginResponse",
    "RejectMCPServerRequest",
    "ReminderMarkerPair",
    "RequestComplexityRouterConfig",
    "RequestErrorActivityResponse",
    "RequestErrorDailyEntry",
    "RequestErrorEntityEntry",
    "RequestErrorStatusCodeEntry",
    "RequestType",
    "RerankRequest",
    "RerankResponse",
    "RerankResult",
    "ResetSpendRequest",
    "ResponseAPIUsage",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOutput",
    "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactionItem",
    "ResponseCompactionItemParamParam",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseConfigurationUpdateItem",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseContainerReference",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutputItem",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallParam",
    "ResponseFormatJSONObject",
    "ResponseFormatText",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchParam",
    "ResponseInputFile",
    "ResponseInputFileContentParam",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageContentParam",
    "ResponseInputImageParam",
    "ResponseInputMessageItem",
    "ResponseInputText",
    "ResponseInputTextContentParam",
    "ResponseInputTextParam",
    "ResponseItemList",
    "ResponseLiteLLMManagedVectorStore",
    "ResponseLocalEnvironment",
    "ResponseOutputMessage",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextParam",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseRequest",
    "ResponseStreamEvent",
    "ResponseTextConfigParam",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParamParam",
    "ResponsesAPIModeration",
    "ResponsesAPIRequestParams",
    "ResponsesAPIRequestParamsActionDoubleClick",
    "ResponsesAPIRequestParamsAdditionalTools",
    "ResponsesAPIRequestParamsDoubleClick",
    "ResponsesAPIRequestParamsImageGenerationCall",
    "ResponsesAPIRequestParamsImageGenerationCallError",
    "ResponsesAPIRequestParamsMcpApprovalResponse",
    "ResponsesAPIRequestParamsMessage",
    "ResponsesAPIResponse",
    "ResponsesAPIStreamOptions",
    "Result",
    "ResultCounts",
    "RetryPolicy",
    "RoleMappings",
    "RouterFieldsResponse",
    "RouterSettingsField",
    "RouterSettingsResponse",
    "RoutingGroup",
    "Run",
    "RunDeleteResponse",
    "RunSource",
    "SCIMEnterpriseUser",
    "SCIMFeature",
    "SCIMGroup",
    "SCIMListResponse",
    "SCIMMember",
    "SCIMMultiValuedAttribute",
    "SCIMPatchOp",
    "SCIMPatchOperation",
    "SCIMPlaceholder",
    "SCIMPlaceholderMergeResult",
    "SCIMServiceProviderConfig",
    "SCIMUserEmail",
    "SCIMUserGroup",
    "SCIMUserInput",
    "SCIMUserManager",
    "SCIMUserName",
    "SCIMUserOutput",
    "SSOConfig",
    "SSOSettingsResponse",
    "ScoreAnswer",
    "ScoreQuestion",
    "Screenshot",
    "Scroll",
    "SearchContextCostPerQuery",
    "SearchTool",
    "SearchToolInfoResponse",
    "SearchToolLiteLLMParams",
    "ServiceConnection",
    "ServiceStatus",
    "SessionLogoutResponse",
    "ShadowEvalJobResponse",
    "ShadowEvalJobTargetResponse",
    "ShadowEvalResult",
    "ShadowEvalSlice",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallOutput",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ShellToolParam",
    "Skill",
    "SkillReference",
    "SkillReferenceParam",
    "Span",
    "SpanDetail",
    "SpanErrorPage",
    "SpeechRequest",
    "SpendAnalyticsPaginatedResponse",
    "SpendCalculateRequest",
    "SpendCalculated",
    "SpendMetrics",
    "StandardLoggingHeuristicV2Forecast",
    "StandardLoggingRoutingDecision",
    "StandardLoggingRoutingDecisionTierBoundaries",
    "StartShadowEvalRequest",
    "StoredReport",
    "SubscriptionAccountFeeRequest",
    "SubscriptionAccountUsage",
    "SubscriptionUsageResponse",
    "SuccessfulKeyUpdate",
    "SuggestTemplatesRequest",
    "Summary",
    "SupportedEndpoint",
    "SupportedEndpointsResponse",
    "TagActiveUsersResponse",
    "TagChanged",
    "TagDeleteRequest",
    "TagInfo",
    "TagInfoRequest",
    "TagNewRequest",
    "TagSummaryMetrics",
    "TagSummaryResponse",
    "TagUpdateRequest",
    "TeamAddMemberResponse",
    "TeamCallbackDeleteResponse",
    "TeamCallbackDeleteResponseData",
    "TeamInfoResponse",
    "TeamListCallerMembership",
    "TeamListEntry",
    "TeamListItem",
    "TeamListResponse",
    "TeamMappings",
    "TeamMemberAddRequest",
    "TeamMemberAddResult",
    "TeamMemberBudgetPatch",
    "TeamMemberBudgetUpdateResult",
    "TeamMemberDeleteRequest",
    "TeamMemberDeleteResult",
    "TeamMemberInfoResponse",
    "TeamMemberRef",
    "TeamMemberResetBudgetResponse",
    "TeamMemberUpdateRequest",
    "TeamMemberUpdateResponse",
    "TeamMetadataFieldSchema",
    "TeamMetadataSchemaResponse",
    "TeamModelAddRequest",
    "TeamModelDeleteRequest",
    "TeamUserSpendResponse",
    "TeamUserSpendRow",
    "TelemetryDestination",
    "TelemetryGroup",
    "TelemetryGroupInfo",
    "TelemetryReportsResponse",
    "TelemetrySettingsResponse",
    "TelemetrySettingsUpdate",
    "TestCustomCodeGuardrailRequest",
    "TestCustomCodeGuardrailResponse",
    "TestPoliciesAndGuardrailsRequest",
    "TestPolicyTemplateRequest",
    "TestPolicyTemplateResponse",
    "TestPromptRequest",
    "TestSearchToolConnectionRequest",
    "Text",
    "TierCohortStatistic",
    "TierDataset",
    "TierDefinition",
    "TierDomainStatistic",
    "TierGlobalStatistic",
    "Timeout",
    "TokenCountDetailsResponse",
    "TokenCountRequest",
    "TokenCountResponse",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcpParam",
    "ToolChoiceShellParam",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ToolChoiceTypesParam",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolDetailResponse",
    "ToolDiscoveryUser",
    "ToolFunction",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolListResponse",
    "ToolLocalShell",
    "ToolMcp",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolPermissionRule",
    "ToolPolicyOption",
    "ToolPolicyOptionsResponse",
    "ToolPolicyOverrideRow",
    "ToolPolicyUpdateRequest",
    "ToolPolicyUpdateResponse",
    "ToolProgrammaticToolCalling",
    "ToolSearchCall",
    "ToolSearchOutputNamespaceToolParam",
    "ToolSearchTool",
    "ToolSearchToolParam",
    "ToolSpendDailyEntry",
    "ToolSpendEntry",
    "ToolSpendResponse",
    "ToolUsageLogEntry",
    "ToolUsageLogsResponse",
    "TopLogprob",
    "Trace",
    "TraceAgent",
    "TraceAgentList",
    "TracePage",
    "TraceQueryAttributeField",
    "TraceQueryAttributes",
    "TraceQueryColumn",
    "TraceQueryExample",
    "TraceQueryHelp",
    "TraceQueryMetadata",
    "TraceQueryMetadataField",
    "TraceQueryNormalizedField",
    "TraceQueryRelationship",
    "TraceQueryRequest",
    "TraceQueryTable",
    "TraceSQLResponse",
    "TraceSummary",
    "TrainedTierArtifact",
    "Transcription",
    "TransformRequestBody",
    "Type",
    "UIAction",
    "UIEventAccepted",
    "UIEventBody",
    "UIEventsEnabledResponse",
    "UIField",
    "UIFields",
    "UIMessage",
    "UIMessages",
    "UISettingsResponse",
    "UIText",
    "UIThemeConfig",
    "UIThemeSettingsResponse",
    "UIToolCall",
    "UiDiscoveryEndpoints",
    "UnblockUsersResponse",
    "UpdateCredentialItem",
    "UpdateCustomerRequest",
    "UpdateDeployment",
    "UpdateGuardrailRequest",
    "UpdateJWTKeyMappingRequest",
    "UpdateKeyRequest",
    "UpdateKeyResponse",
    "UpdateLiteLLMParams",
    "UpdateMCPServerRequest",
    "UpdateMCPToolsetRequest",
    "UpdateModelGroupRequest",
    "UpdatePluginRequest",
    "UpdatePublicModelGroupsRequest",
    "UpdateRouterConfig",
    "UpdateSearchToolRequest",
    "UpdateSubscriptionAccountFeeRequest",
    "UpdateTeamMemberPermissionsRequest",
    "UpdateTeamRequest",
    "UpdateTeamResponse",
    "UpdateUsefulLinksRequest",
    "UpdateUserBannerResponse",
    "UpdateUserRequest",
    "UpdateUserRequestNoUserIDorEmail",
    "UpdateUserResponse",
    "UsageChartPoint",
    "UsageDetailResponse",
    "UsageLogEntry",
    "UsageLogsResponse",
    "UsageOverviewResponse",
    "UsageOverviewRow",
    "UsageUnitsDailyPoint",
    "UserAPIKeyAuth",
    "UserActivityRow",
    "UserBanner",
    "UserBannerUpdate",
    "UserConnectionDeleteResponse",
    "UserConnectionPollRequest",
    "UserConnectionPollResponse",
    "UserConnectionStartResponse",
    "UserCreateResult",
    "UserDeleteResult",
    "UserInfoResponse",
    "UserInfoV2Response",
    "UserListResponse",
    "UserProviderConnection",
    "UserProviderConnectionsResponse",
    "UserUpdateResult",
    "ValidationError",
    "VantageDryRunRequest",
    "VantageExportRequest",
    "VantageExportResponse",
    "VantageInitRequest",
    "VantageInitResponse",
    "VantageSettingsUpdate",
    "VantageSettingsView",
    "VectorStoreDeleteRequest",
    "VectorStoreInfoRequest",
    "VectorStoreUpdateRequest",
    "Wait",
    "WebSearchInterceptionSettings",
    "WebSearchInterceptionSettingsResponse",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolParam",
    "WebSearchTool",
    "WebSearchToolParam",
    "WorkerRegistryEntry",
    "WorkflowEventCreateRequest",
    "WorkflowMessageCreateRequest",
    "WorkflowRunCreateRequest",
    "WorkflowRunUpdateRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
