from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .aws_session_tag import AwsSessionTag
    from .configurable_clientside_params_custom_auth_input import (
        ConfigurableClientsideParamsCustomAuthInput,
    )
    from .search_context_cost_per_query import SearchContextCostPerQuery
    from .timeout import Timeout


class LiteLLMParams(Model):
    """LiteLLM Params with 'model' requirement - used for completions."""

    model: str
    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    input_cost_per_character: float | None = None
    output_cost_per_character: float | None = None
    cache_read_input_token_cost: float | None = None
    explicit_cache_read_input_token_cost: float | None = None
    cache_creation_input_token_cost: float | None = None
    cache_creation_input_token_cost_above_1hr: float | None = None
    cache_creation_input_token_cost_above_12hr: float | None = None
    cache_creation_input_token_cost_above_12hr_flex: float | None = None
    cache_creation_input_token_cost_above_12hr_priority: float | None = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens: float | None = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex: float | None = (
        None
    )
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority: (
        float | None
    ) = None
    cache_creation_input_token_cost_above_12hr_batches: float | None = None
    cache_creation_input_token_cost_above_12hr_ultrafast: float | None = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches: (
        float | None
    ) = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast: (
        float | None
    ) = None
    tiered_pricing: list[dict[str, Any]] | None = None
    cost_per_second: float | None = None
    input_cost_per_second: float | None = None
    input_cost_per_text_message: float | None = None
    output_cost_per_second: float | None = None
    output_cost_per_second_1080p: float | None = None
    output_cost_per_second_480p: float | None = None
    output_cost_per_second_720p: float | None = None
    output_cost_per_second_768p: float | None = None
    output_cost_per_second_2k: float | None = None
    output_cost_per_second_4k: float | None = None
    output_cost_per_image_512: float | None = None
    output_cost_per_image_1024: float | None = None
    output_cost_per_image_1536: float | None = None
    input_cost_per_pixel: float | None = None
    output_cost_per_pixel: float | None = None
    input_cost_per_token_flex: float | None = None
    input_cost_per_token_priority: float | None = None
    input_cost_per_token_balanced: float | None = None
    input_cost_per_token_ultrafast: float | None = None
    cache_creation_input_token_cost_above_100k_tokens: float | None = None
    cache_creation_input_token_cost_above_1hr_above_100k_tokens: float | None = None
    cache_creation_input_token_cost_above_200k_tokens: float | None = None
    cache_creation_input_token_cost_above_272k_tokens: float | None = None
    cache_creation_input_token_cost_above_272k_tokens_priority: float | None = None
    cache_creation_input_token_cost_above_272k_tokens_flex: float | None = None
    cache_creation_input_token_cost_above_272k_tokens_ultrafast: float | None = None
    cache_creation_input_token_cost_flex: float | None = None
    cache_creation_input_token_cost_priority: float | None = None
    cache_creation_input_token_cost_ultrafast: float | None = None
    cache_creation_input_audio_token_cost: float | None = None
    cache_read_input_token_cost_flex: float | None = None
    cache_read_input_token_cost_priority: float | None = None
    cache_read_input_token_cost_balanced: float | None = None
    cache_read_input_token_cost_ultrafast: float | None = None
    cache_read_input_token_cost_above_100k_tokens: float | None = None
    cache_read_input_token_cost_above_200k_tokens: float | None = None
    cache_read_input_token_cost_above_200k_tokens_priority: float | None = None
    cache_read_input_token_cost_above_272k_tokens_priority: float | None = None
    cache_read_input_token_cost_above_272k_tokens_flex: float | None = None
    cache_read_input_token_cost_above_272k_tokens_ultrafast: float | None = None
    cache_read_input_token_cost_batches: float | None = None
    cache_read_input_token_cost_above_100k_tokens_batches: float | None = None
    cache_read_input_token_cost_above_200k_tokens_batches: float | None = None
    cache_read_input_token_cost_above_272k_tokens_batches: float | None = None
    cache_read_input_audio_token_cost_batches: float | None = None
    cache_creation_input_token_cost_batches: float | None = None
    cache_creation_input_token_cost_above_100k_tokens_batches: float | None = None
    cache_creation_input_token_cost_above_200k_tokens_batches: float | None = None
    cache_creation_input_token_cost_above_272k_tokens_batches: float | None = None
    cache_read_input_audio_token_cost: float | None = None
    cache_read_input_audio_token_cost_flex: float | None = None
    cache_read_input_audio_token_cost_priority: float | None = None
    cache_read_input_image_token_cost: float | None = None
    input_cost_per_character_above_128k_tokens: float | None = None
    input_cost_per_audio_token: float | None = None
    input_cost_per_audio_token_flex: float | None = None
    input_cost_per_audio_token_priority: float | None = None
    input_cost_per_token_cache_hit: float | None = None
    input_cost_per_token_above_128k_tokens: float | None = None
    input_cost_per_token_above_100k_tokens: float | None = None
    input_cost_per_token_above_200k_tokens: float | None = None
    input_cost_per_token_above_200k_tokens_priority: float | None = None
    input_cost_per_token_above_272k_tokens_priority: float | None = None
    input_cost_per_token_above_272k_tokens_flex: float | None = None
    input_cost_per_token_above_272k_tokens_ultrafast: float | None = None
    input_cost_per_token_above_200k_tokens_batches: float | None = None
    input_cost_per_token_above_100k_tokens_batches: float | None = None
    input_cost_per_token_above_272k_tokens_batches: float | None = None
    input_cost_per_query: float | None = None
    input_cost_per_image: float | None = None
    input_cost_per_image_above_128k_tokens: float | None = None
    input_cost_per_audio_per_second: float | None = None
    input_cost_per_audio_per_second_above_128k_tokens: float | None = None
    input_cost_per_video_per_second: float | None = None
    input_cost_per_video_per_second_above_128k_tokens: float | None = None
    input_cost_per_video_per_second_above_15s_interval: float | None = None
    input_cost_per_video_per_second_above_8s_interval: float | None = None
    input_cost_per_audio_token_batches: float | None = None
    input_cost_per_image_token_batches: float | None = None
    input_cost_per_token_batches: float | None = None
    input_cost_per_video_token_batches: float | None = None
    output_cost_per_token_batches: float | None = None
    output_cost_per_token_flex: float | None = None
    output_cost_per_token_priority: float | None = None
    output_cost_per_token_balanced: float | None = None
    output_cost_per_token_ultrafast: float | None = None
    output_cost_per_audio_token: float | None = None
    output_cost_per_token_above_128k_tokens: float | None = None
    output_cost_per_token_above_100k_tokens: float | None = None
    output_cost_per_token_above_200k_tokens: float | None = None
    output_cost_per_token_above_200k_tokens_priority: float | None = None
    output_cost_per_token_above_272k_tokens_priority: float | None = None
    output_cost_per_token_above_272k_tokens_flex: float | None = None
    output_cost_per_token_above_272k_tokens_ultrafast: float | None = None
    output_cost_per_token_above_200k_tokens_batches: float | None = None
    output_cost_per_token_above_100k_tokens_batches: float | None = None
    output_cost_per_token_above_272k_tokens_batches: float | None = None
    output_cost_per_character_above_128k_tokens: float | None = None
    output_cost_per_image: float | None = None
    output_cost_per_image_token: float | None = None
    output_cost_per_image_token_batches: float | None = None
    output_cost_per_video_token: float | None = None
    output_cost_per_reasoning_token: float | None = None
    output_cost_per_reasoning_token_flex: float | None = None
    output_cost_per_reasoning_token_priority: float | None = None
    output_cost_per_video_per_second: float | None = None
    output_cost_per_audio_per_second: float | None = None
    search_context_cost_per_query: dict[str, Any] | None = None
    search_queries_cost_per_query: float | SearchContextCostPerQuery | None = None
    google_maps_grounding_cost_per_query: float | None = None
    citation_cost_per_token: float | None = None
    cache_read_input_token_cost_above_272k_tokens: float | None = None
    cache_read_input_token_cost_above_512k_tokens: float | None = None
    input_cost_per_image_token: float | None = None
    input_cost_per_video_token: float | None = None
    input_cost_per_token_above_272k_tokens: float | None = None
    input_cost_per_token_above_512k_tokens: float | None = None
    output_cost_per_token_above_272k_tokens: float | None = None
    output_cost_per_token_above_512k_tokens: float | None = None
    output_vector_size: int | None = None
    ocr_cost_per_page: float | None = None
    ocr_cost_per_page_batches: float | None = None
    ocr_cost_per_credit: float | None = None
    annotation_cost_per_page: float | None = None
    annotation_cost_per_page_batches: float | None = None
    regional_processing_uplift_multiplier_eu: float | None = None
    regional_processing_uplift_multiplier_us: float | None = None
    regional_endpoint_uplift_multiplier: float | None = None
    api_key: str | None = None
    api_base: str | None = None
    api_version: str | None = None
    azure_ad_token: str | None = None
    tenant_id: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    azure_scope: str | None = None
    azure_username: str | None = None
    azure_password: str | None = None
    vertex_project: str | None = None
    vertex_location: str | None = None
    vertex_credentials: str | dict[str, Any] | None = None
    region_name: str | None = None
    gcs_bucket_name: str | None = None
    bucket_name: str | None = None
    aws_access_key_id: str | None = None
    aws_secret_access_key: str | None = None
    aws_session_token: str | None = None
    aws_region_name: str | None = None
    aws_session_name: str | None = None
    aws_profile_name: str | None = None
    aws_role_name: str | None = None
    aws_web_identity_token: str | None = None
    aws_sts_endpoint: str | None = None
    aws_external_id: str | None = None
    aws_session_tags: list[AwsSessionTag] | None = None
    aws_bedrock_runtime_endpoint: str | None = None
    aws_bedrock_control_plane_endpoint: str | None = None
    aws_bedrock_project_id: str | None = None
    s3_bucket_name: str | None = None
    s3_endpoint_url: str | None = None
    s3_region_name: str | None = None
    s3_access_key_id: str | None = None
    s3_secret_access_key: str | None = None
    s3_encryption_key_id: str | None = None
    s3_bucket_owner: str | None = None
    aws_batch_role_arn: str | None = None
    s3_output_bucket_name: str | None = None
    bedrock_tags: list[Any] | None = None
    watsonx_region_name: str | None = None
    anthropic_federation_rule_id: str | None = None
    anthropic_organization_id: str | None = None
    anthropic_service_account_id: str | None = None
    anthropic_federation_workspace_id: str | None = None
    anthropic_identity_token_file: str | None = None
    anthropic_identity_token: str | None = None
    anthropic_identity_source: str | None = None
    anthropic_issuer_url: str | None = None
    anthropic_issuer_subject: str | None = None
    anthropic_issuer_audience: str | None = None
    anthropic_issuer_ttl_seconds: int | None = None
    anthropic_issuer_signing_key_ref: str | None = None
    anthropic_keycloak_token_url: str | None = None
    anthropic_keycloak_client_id: str | None = None
    anthropic_keycloak_auth_method: str | None = None
    anthropic_keycloak_client_secret_ref: str | None = None
    anthropic_keycloak_scope: str | None = None
    anthropic_disable_workload_identity_federation: bool | None = None
    openai_identity_provider_id: str | None = None
    openai_service_account_id: str | None = None
    openai_identity_token_file: str | None = None
    token_exchange_endpoint: str | None = None
    token_exchange_profile: str | None = None
    token_exchange_scope: str | None = None
    token_exchange_audience: str | None = None
    custom_llm_provider: str | None = None
    responses_api_version: str | None = None
    tpm: int | None = None
    rpm: int | None = None
    itpm: int | None = None
    otpm: int | None = None
    tpd: int | None = None
    rpd: int | None = None
    daily_reset_time: str | None = None
    timeout: float | str | Timeout | None = None
    stream_timeout: float | str | None = None
    timeout_by_service_tier: dict[str, float] | None = None
    stream_timeout_by_service_tier: dict[str, float] | None = None
    max_retries: int | None = None
    drop_params: bool | str | None = None
    organization: str | None = None
    configurable_clientside_auth_params: (
        list[str | ConfigurableClientsideParamsCustomAuthInput] | None
    ) = None
    litellm_credential_name: str | None = None
    provider_affinity_header: str | None = None
    litellm_trace_id: str | None = None
    max_file_size_mb: float | None = None
    default_api_key_tpm_limit: int | None = None
    default_api_key_rpm_limit: int | None = None
    max_budget: float | None = None
    budget_duration: str | None = None
    keepalive_seconds: float | None = None
    allow_client_keepalive_override: bool | None = False
    use_in_pass_through: bool | None = False
    use_litellm_proxy: bool | None = False
    use_chat_completions_api: bool | None = None
    use_xai_oauth: bool | None = False
    """Use stored xAI OAuth credentials when no xAI API key is configured."""

    chatgpt_auth_file: str | None = None
    """Path to a ChatGPT OAuth auth.json for this deployment."""

    fireworks_forward_user_id: bool | None = None
    """Send the LiteLLM user id of the calling key as the `user` field on Fireworks AI
    chat, responses and messages requests.
    """

    merge_reasoning_content_in_choices: bool | None = False
    thought_signature_in_tool_call_id: bool | None = None
    model_info: dict[str, Any] | None = None
    mock_response: Any = None
    tags: list[str] | None = None
    tag_regex: list[str] | None = None
    auto_router_config_path: str | None = None
    auto_router_config: str | None = None
    auto_router_default_model: str | None = None
    auto_router_embedding_model: str | None = None
    auto_router_max_input_chars: int | None = None
    auto_router_routing_compression: str | None = None
    auto_router_model_compression: str | None = None
    complexity_router_config: dict[str, Any] | None = None
    complexity_router_default_model: str | None = None
    adaptive_router_default_model: str | None = None
    adaptive_router_config: dict[str, Any] | None = None
    quality_router_config: dict[str, Any] | None = None
    quality_router_default_model: str | None = None
    vector_store_id: str | None = None
    milvus_text_field: str | None = None
    milvus_db_name: str | None = None
    milvus_partition_names: list[str] | None = None
    valkey_host: str | None = None
    valkey_port: int | None = None
    valkey_password: str | None = None
    valkey_ssl: bool | None = None
    valkey_text_field: str | None = None
    valkey_embedding_field: str | None = None
