from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bedrock_checks_config_model import BedrockChecksConfigModel
    from .bedrock_guardrail_output_scope import BedrockGuardrailOutputScope
    from .blocked_word import BlockedWord
    from .cisco_ai_defense_guardrail_config_model_optional_params import (
        CiscoAIDefenseGuardrailConfigModelOptionalParams,
    )
    from .content_filter_category_config import ContentFilterCategoryConfig
    from .content_filter_pattern import ContentFilterPattern
    from .decision_model_check import DecisionModelCheck
    from .lakera_category_thresholds import LakeraCategoryThresholds
    from .mode import Mode
    from .pii_action import PiiAction
    from .pii_entity_type import PiiEntityType
    from .tool_permission_rule import ToolPermissionRule


class LitellmParams(Model):
    guardrail: str
    """The type of guardrail integration to use."""

    mode: str | list[str] | Mode
    """When to apply the guardrail (pre_call, post_call, during_call, logging_only)"""

    action: Literal["block", "mask"] | str = "block"
    """'block' raises an error; 'mask' replaces the code block with a placeholder."""

    additional_provider_specific_params: dict[str, Any] | None = None
    """Additional provider-specific parameters for generic guardrail APIs."""

    advisory_system_message: str | None = None
    """Custom advisory message template used when on_flagged='inject_system_message'.
    Must contain a {reason} placeholder. Defaults to a generic advisory message if
    unset.
    """

    akto_account_id: str | None = None
    """Akto account ID for multi-tenant deployments. Env: AKTO_ACCOUNT_ID. Default:
    '1000000'.
    """

    akto_api_key: str | None = None
    """API key for Akto. Env: AKTO_API_KEY."""

    akto_base_url: str | None = None
    """Akto Guardrail API Base URL. Env: AKTO_GUARDRAIL_API_BASE."""

    akto_metadata: dict[str, Any] | None = None
    """JSON object sent to Akto. 'policy_name': comma-separated Akto policies to enforce
    (empty enforces all). Example: {"policy_name": "PII Strict, Secrets"}.
    """

    akto_vxlan_id: str | None = None
    """Akto VXLAN ID. Env: AKTO_VXLAN_ID. Default: '0'."""

    anonymize_input: bool | None = None
    """If True, replaces sensitive content with anonymized version when only
    PII/PCI/secrets are detected. Only applies in blocking mode. Defaults to False if
    not provided.
    """

    api_base: str | None = None
    """Regional base URL for the Cisco AI Defense Inspection API. Defaults to
    https://us.api.inspect.aidefense.security.cisco.com. Supported regions: us
    (us-west-2), ap (ap-ne-1), eu (eu-central-1). The environment variable
    `CISCO_AI_DEFENSE_API_BASE` is consulted as a fallback. The endpoint path is derived
    from inspection_type (/api/v1/inspect/chat for 'chat', /api/v1/inspect/mcp for
    'mcp').
    """

    api_endpoint: str | None = None
    """Optional custom API endpoint for Model Armor."""

    api_id: str | None = None
    """The Hiddenlayer API Id for the Hiddenlayer API. If not provided, the
    `HIDDENLAYER_CLIENT_ID` environment variable is checked or
    https://api.hiddenlayer.ai is used.
    """

    api_key: str | None = None
    """API key for the Cisco AI Defense inspection endpoint. If not provided, the
    `CISCO_AI_DEFENSE_API_KEY` environment variable is used. Sent in the
    `X-Cisco-AI-Defense-API-Key` header. Both the chat and MCP endpoints use this key.
    """

    api_version: str | None = None
    """API version for Javelin service."""

    application: str | None = None
    """Application name for Javelin service."""

    application_id: str | None = None
    """Application ID for Noma Security. Defaults to 'litellm' if not provided."""

    assertions: list[str] | None = None
    """Custom assertions to validate against the output. Each assertion is a string
    describing a condition.
    """

    asset_id: str | None = None
    """Repello asset ID whose dashboard policies are enforced. Required; the guardrail
    raises at init if it is missing.
    """

    async_mode: bool | None = None
    """Set to True to request asynchronous analysis (sets `plr_async` header). Defaults
    to provider behaviour when omitted.
    """

    auth_token: str | None = None
    """Authorization bearer token for IBM Guardrails API. Reads from
    IBM_GUARDRAILS_AUTH_TOKEN env var if None.
    """

    aws_access_key_id: str | None = None
    """AWS access key ID for authentication."""

    aws_bedrock_runtime_endpoint: str | None = None
    """AWS Bedrock runtime endpoint URL."""

    aws_external_id: str | None = None
    """External ID required by the target role's trust policy on sts:AssumeRole."""

    aws_profile_name: str | None = None
    """AWS profile name for credential retrieval."""

    aws_region_name: str | None = None
    """AWS region where your guardrail is deployed."""

    aws_role_name: str | None = None
    """AWS role name for assuming roles."""

    aws_secret_access_key: str | None = None
    """AWS secret access key for authentication."""

    aws_session_name: str | None = None
    """Name of the AWS session."""

    aws_session_token: str | None = None
    """AWS session token for temporary credentials."""

    aws_sts_endpoint: str | None = None
    """AWS STS endpoint URL."""

    aws_web_identity_token: str | None = None
    """Web identity token for AWS role assumption."""

    base_url: str | None = None
    """Base URL for the IBM Guardrails server."""

    block_failures: bool | None = None
    """If True, blocks requests on API failures. Defaults to True if not provided."""

    block_on_error: bool | None = None
    """Whether to block the request when the PromptGuard API is unreachable. Defaults to
    true (fail-closed). Set to false for fail-open behaviour.
    """

    block_on_violation: bool | None = True
    """Whether to block requests when violations are detected. Defaults to True."""

    blocked_languages: list[str] | None = None
    """Language tags to block (e.g. python, javascript, bash). Empty or None = block all
    fenced code blocks.
    """

    blocked_words: list[BlockedWord] | None = None
    """List of blocked words with individual actions."""

    blocked_words_file: str | None = None
    """Path to YAML file containing blocked_words list."""

    breakdown: bool | None = True
    """Whether to include breakdown in the response."""

    categories: list[ContentFilterCategoryConfig] | None = None
    """List of prebuilt categories to enable (harmful_*, bias_*)"""

    category_thresholds: LakeraCategoryThresholds | None = None
    """Threshold configuration for Lakera guardrail categories."""

    ccr_retrieval: bool = True
    """Inject the Headroom retrieval tool for hashes declared by the compression
    service.
    """

    checks: BedrockChecksConfigModel | list[DecisionModelCheck] | None = None
    """Inline Bedrock InvokeGuardrailChecks config for guardrail='bedrock', or the
    predicate checks a decision_model guardrail scores for guardrail='decision_model'.
    """

    chunk_budget_chars: Annotated[int, Field(gt=0)] = 25000
    """ApplyGuardrail: batch size, in characters, used to re-send content after AWS has
    rejected a request as too large. Requests AWS accepts are always sent in a single
    call, so this has no effect until a rejection happens. Defaults to 25,000; a batch
    AWS still rejects is bisected automatically, so this value only trades round trips
    against batch size and cannot fail a request on its own.
    """

    client_id: str | None = None
    """Client id of the gateway's Entra app registration (a confidential client). Falls
    back to the AGENT365_CLIENT_ID environment variable.
    """

    client_secret: str | None = None
    """Client secret of the gateway's Entra app registration, used to perform the
    On-Behalf-Of exchange. Falls back to the AGENT365_CLIENT_SECRET environment
    variable.
    """

    confidence_threshold: Annotated[float, Field(ge=0.0, le=1.0)] = 0.5
    """Only block or mask when detection confidence >= this value; below threshold,
    allow or log_only.
    """

    config: dict[str, Any] | None = None
    """Additional configuration for the guardrail."""

    content_filter_threshold: Annotated[float, Field(ge=0.0, le=1.0)] | None = 0.5
    """InvokeGuardrailChecks: block when any contentFilter severityScore >= this value
    (scores are in [0,1]). Set to null to make the content filter detect-only (logged,
    never blocks).
    """

    content_moderation_check: bool | None = None
    """Enable content moderation to check for harmful content (harassment, hate speech,
    etc.).
    """

    context_source: Literal["ENDPOINT", "AGENTIC"] | str | None = None
    """Akto context the traffic belongs to: 'ENDPOINT' (Atlas) or 'AGENTIC' (Argus).
    Default: AGENTIC.
    """

    contextual_grounding_from_messages: bool = False
    """ApplyGuardrail: when True, post-call scans of a request with no grounding_source
    / query content parts send the system and developer messages as the grounding source
    and the latest user message as the query, so the guardrail's contextual grounding
    policy can score the response. Bedrock bills contextual grounding units for these
    scans and rejects queries, sources and responses over its contextual grounding
    length limits, so leave this off for guardrails without a contextual grounding
    policy. Default False: plain messages are never sent as grounding context.
    """

    credentials: str | None = None
    """Path to Google Cloud credentials JSON file or JSON string."""

    custom_code: str | None = None
    """Python-like code containing the apply_guardrail function for custom guardrail
    logic.
    """

    decision_model: str | None = None
    """For guardrail='decision_model': the Decisions-API model that scores each check.
    """

    deepkeep_firewall_id: str | None = None
    """The DeepKeep Firewall ID to use for guardrail evaluation. If not provided, the
    `DEEPKEEP_FIREWALL_ID` environment variable is checked.
    """

    default_action: Literal["allow", "deny"] | str = "deny"
    """Fallback decision when no rule matches."""

    default_on: bool | None = None
    """Whether the guardrail is enabled by default."""

    deployment_name: str | None = None
    """The EnkryptAI deployment name to use. Sent via X-Enkrypt-Deployment header."""

    detect_execution_intent: bool = True
    """When True, block only when user intent is to run/execute; allow when intent is
    explain/refactor/don't run. Also block text-only execution requests (e.g. 'run
    `ls`', 'read /etc/passwd').
    """

    detect_secrets_config: dict[str, Any] | None = None
    """Configuration for detect-secrets guardrail."""

    detector_id: str | None = None
    """Name of the detector inside the server (e.g., 'jailbreak-detector')"""

    detectors: dict[str, Any] | None = None
    """Dictionary of detector configurations (e.g., {'nsfw': {'enabled': True},
    'toxicity': {'enabled': True}}).
    """

    dev_info: bool | None = True
    """Whether to include developer information in the response."""

    disable_exception_on_block: bool | None = False
    """If True, will not raise an exception when the guardrail is blocked. Useful for
    OpenWebUI where exceptions can end the chat flow.
    """

    end_session_after_n_fails: int | None = None
    """For /v1/realtime sessions: automatically close the session after this many
    guardrail violations.
    """

    evaluation_id: str | None = None
    """Pre-configured evaluation ID from Qualifire dashboard. When provided, uses
    invoke_evaluation() instead of evaluate().
    """

    experimental_use_latest_role_message_only: bool | None = False
    """When True, guardrails only receive the latest message for the relevant role
    (e.g., newest user input pre-call, newest assistant output post-call)
    """

    extra_headers: list[str] | None = None
    """Header names to forward from the client request to the guardrail (e.g.
    x-request-id). Only these headers' values are sent; others may be omitted or sent as
    [present]. Used by generic_guardrail_api (similar to MCP extra_headers).
    """

    fail_on_error: bool | None = True
    """Whether to fail the request if the guardrail encounters an error. Implemented by
    guardrail='model_armor', 'generic_guardrail_api' and 'crowdstrike_aidr'. True
    (default) raises the error. False logs a critical error and lets the request
    proceed, so only a valid guardrail response can block or modify it.
    """

    file_checkpoint_id: str | None = None
    """File-checkpoint ID for the Ovalix Tracker service (falls back to pre/post)."""

    file_guardrail_timeout: int | None = None
    """HTTP timeout in seconds for checking attached files. Default: 10."""

    forward_messages_as_sent: bool | None = False
    """Only honored by guardrail='generic_guardrail_api'. When True, structured_messages
    reaches the guardrail exactly as the client sent it, so rows can carry
    provider-native content blocks and keys the OpenAI chat types do not declare.
    Default False sends OpenAI-format chat rows with undeclared keys removed.
    """

    gateway_name: str | None = None
    """noma_v2 only: name of this gateway, used as the gateway_host label on Noma scans.
    """

    grounding_check: bool | None = None
    """Enable grounding verification to ensure output is grounded in provided context.
    """

    grounding_strictness: Literal["BALANCED", "STRICT"] | str | None = None
    """Strictness level for XecGuard context-grounding validation. 'BALANCED' (default)
    treats INCOMPLETE answers as SAFE; 'STRICT' flags them as UNSAFE. Grounding only
    runs in post_call when `metadata.xecguard_grounding_documents` is provided.
    """

    guard_name: str | None = None
    """Name of the Javelin guard to use."""

    guardrail_identifier: str | None = Field(
        default=None,
        validation_alias="guardrailIdentifier",
        serialization_alias="guardrailIdentifier",
    )
    """The ID of your guardrail on Bedrock."""

    guardrail_version: str | None = Field(
        default=None,
        validation_alias="guardrailVersion",
        serialization_alias="guardrailVersion",
    )
    """The version of your Bedrock guardrail (e.g., DRAFT or version number)"""

    guardrail_timeout: int | None = None
    """HTTP timeout in seconds. Default: 5."""

    hallucinations_check: bool | None = None
    """Enable hallucination detection to detect factual inaccuracies."""

    include_evidence: bool | None = True
    """Include detailed evidence payloads in responses (sets `plr_evidence` header)."""

    include_scanners: bool | None = True
    """Include scanner category summaries in responses (sets `plr_scanners` header)."""

    inspect_embeddings: bool | None = None
    """When True, the Aim and Cato Networks guardrails send /embeddings `input` to the
    vendor as user messages. Off by default because embedding input is documents being
    indexed, not a conversation.
    """

    is_detector_server: bool | None = True
    """Boolean flag to determine if calling a detector server (True) or the FMS
    Orchestrator (False). Defaults to True.
    """

    keyword_redaction_tag: str | None = None
    """Tag to use for keyword redaction."""

    lasso_conversation_id: str | None = None
    """Conversation ID for the Lasso guardrail."""

    lasso_user_id: str | None = None
    """User ID for the Lasso guardrail."""

    location: str | None = None
    """Google Cloud location/region (e.g., us-central1)"""

    logging_only_continue_on_input_failure: bool | None = None
    """when True, a flagged or raising logging_only request scan is logged and the
    response is still scanned, so both verdicts land. Only applies to mode logging_only
    and is ignored when logging_only_scope is 'input' or 'output'.
    """

    logging_only_scope: Literal["input", "output"] | str | None = None
    """which direction a logging_only scan observes: 'input' (request) or 'output'
    (response); unset scans both directions. Only applies to mode logging_only;
    pre_call/post_call on the same guardrail keep blocking.
    """

    mask: bool | None = False
    """Enable content masking using Lasso classifix API."""

    mask_request_content: bool | None = None
    """Will mask request content if guardrail makes any changes."""

    mask_response_content: bool | None = None
    """Will mask response content if guardrail makes any changes."""

    max_concurrent_decision_calls: Annotated[int, Field(gt=0)] | None = None
    """Maximum decisions calls in flight at once on the guardrail in each proxy worker.
    Implemented by guardrail='decision_model'.
    """

    max_input_chars: Annotated[int, Field(gt=0)] | None = None
    """Character budget for each text sent to the guardrail's model. Implemented by
    guardrail='decision_model'.
    """

    metadata: dict[str, Any] | None = None
    """Additional metadata to include in the request."""

    mock_redacted_text: dict[str, Any] | None = None
    """Mock redacted text for testing."""

    model: str | None = None
    """Model name forwarded to the headroom /v1/compress endpoint."""

    monitor_mode: bool | None = None
    """If True, logs violations without blocking. Defaults to False if not provided."""

    num_retries: Annotated[int, Field(ge=0, le=5)] | None = None
    """How many more times to send a guardrail check whose connection timed out waiting
    for the answer or was dropped after the request went out. Each retry opens a fresh
    connection and gets the full timeout. Connect failures, HTTP error statuses and
    BLOCKED verdicts are not retried. Unset or 0 sends each check once, and the most
    allowed is 5. Implemented by guardrail='generic_guardrail_api', other guardrails
    ignore it.
    """

    on_disallowed_action: Literal["block", "rewrite"] | str = "block"
    """Choose whether disallowed tools block the request or get rewritten out of the
    payload.
    """

    on_flagged: (
        Literal["block", "mask", "monitor", "inject_system_message"] | str | None
    ) = "block"
    """Action to take when content is flagged: 'block' (raise exception), 'mask' (mask
    PII-only detections and allow, block anything else), 'monitor' (log only), or
    'inject_system_message' (append an advisory system message and let the LLM decide)
    """

    on_flagged_action: str | None = "monitor"
    """Action to take when content is flagged: 'block' (raise exception) or 'monitor'
    (log only)
    """

    on_sensitive_data: Literal["block", "route"] | str | None = None
    """Action to take when sensitive data is detected. 'block' raises an exception
    (default behavior). 'route' reroutes the request to the model specified in
    sensitive_data_route_to_model.
    """

    on_violation: Literal["warn", "end_session", "block", "alert"] | str | None = None
    """For /v1/realtime sessions: 'warn' speaks the violation message and continues;
    'end_session' speaks the message and closes the connection. For
    guardrail='mcp_security': 'block' rejects the request; 'alert' only logs a warning.
    """

    only_scan_new_messages: bool | None = False
    """When True, the guardrail only scans messages that have not already been scanned
    earlier in the same session (identified by litellm_session_id / session_id). Message
    content is hashed per session and cached; only the diff (new or edited messages) is
    sent to the guardrail provider on follow-up calls. Falls back to a full scan when
    the request has no session id or the cache is unavailable. Intended for
    blocking/detection guardrails; not applied when mask_request_content is set.
    """

    optional_params: CiscoAIDefenseGuardrailConfigModelOptionalParams | None = None
    """Optional parameters for the guardrail."""

    output_scope: BedrockGuardrailOutputScope | None = Field(
        default=None, validation_alias="outputScope", serialization_alias="outputScope"
    )
    """ApplyGuardrail response scope. FULL includes detected and non-detected findings.
    Omit to retain Bedrock's default of returning detected findings only.
    """

    output_parse_pii: bool | None = None
    """When True, LiteLLM will replace the masked text with the original text in the
    response.
    """

    pangea_input_recipe: str | None = None
    """Recipe for input (LLM request)"""

    pangea_output_recipe: str | None = None
    """Recipe for output (LLM response)"""

    pattern_redaction_format: str | None = None
    """Format string for pattern redaction (use {pattern_name} placeholder)"""

    patterns: list[ContentFilterPattern] | None = None
    """List of patterns (prebuilt or custom regex) to detect."""

    payload: bool | None = True
    """Whether to include payload in the response."""

    persist_session: bool | None = None
    """Controls Pillar session persistence (sets `plr_persist` header). Set to False to
    disable persistence.
    """

    pii_check: bool | None = None
    """Enable PII (Personally Identifiable Information) detection."""

    pii_confidence_threshold: Annotated[float, Field(ge=0.0, le=1.0)] | None = 0.5
    """InvokeGuardrailChecks: block when any sensitiveInformation confidenceScore >=
    this value (scores are in [0,1]). Set to null to make PII detection detect-only.
    """

    pii_entities_config: dict[str, PiiAction] | None = None
    """Configuration for PII entity types and actions."""

    policy_id: int | None = None
    """Policy ID for Zscaler AI Guard. Can also be set via ZSCALER_AI_GUARD_POLICY_ID
    environment variable.
    """

    policy_name: str | None = None
    """The EnkryptAI policy name to use. Sent via x-enkrypt-policy header."""

    policy_names: list[str] | None = None
    """XecGuard policies to apply on each scan. Select one or more of the built-in
    default policies; if none are selected, the guardrail defaults to System Prompt
    Enforcement + Harmful Content Protection.
    """

    post_checkpoint_id: str | None = None
    """Post-checkpoint ID for the Ovalix Tracker service."""

    pre_checkpoint_id: str | None = None
    """Pre-checkpoint ID for the Ovalix Tracker service."""

    presidio_ad_hoc_recognizers: str | None = None
    """Path to a JSON file containing ad-hoc recognizers for Presidio."""

    presidio_analyze_chunk_size_bytes: int | None = None
    """Maximum UTF-8 bytes of text sent in a single Presidio /analyze call. Longer texts
    are split into overlapping chunks of at most this size and the merged results are
    remapped onto the original text. Defaults to 500000; set it below your analyzer
    deployment's request body limit, leaving headroom for the rest of the analyze
    payload.
    """

    presidio_analyzer_api_base: str | None = None
    """Base URL for the Presidio analyzer API."""

    presidio_anonymizer_api_base: str | None = None
    """Base URL for the Presidio anonymizer API."""

    presidio_entities_deny_list: list[PiiEntityType | str] | None = None
    """List of entity types to exclude from Presidio detection results. Detections of
    these types will be silently dropped. Useful for suppressing false positives (e.g.,
    US_DRIVER_LICENSE on coding routes).
    """

    presidio_filter_scope: Literal["input", "output", "both"] | str | None = None
    """Where to apply Presidio checks: 'input' (user -> model), 'output' (model ->
    user), or 'both' (default).
    """

    presidio_language: str | None = "en"
    """Language code for Presidio PII analysis (e.g., 'en', 'de', 'es', 'fr')"""

    presidio_run_on: Literal["input", "output", "both"] | str | None = None
    """Where to apply Presidio checks: input, output, or both (default)."""

    presidio_score_thresholds: dict[str, float] | None = None
    """Optional per-entity minimum confidence scores for Presidio detections. Entities
    below the threshold are ignored.
    """

    project_id: str | None = None
    """Project ID for the Lakera AI project."""

    prompt_attack_threshold: Annotated[float, Field(ge=0.0, le=1.0)] | None = 0.5
    """InvokeGuardrailChecks: block when any promptAttack severityScore >= this value
    (scores are in [0,1]). Set to null to make prompt-attack detection detect-only.
    """

    prompt_injections: bool | None = None
    """Enable prompt injection detection. Default check if no evaluation_id and no other
    checks are specified.
    """

    realtime_violation_message: str | None = None
    """The message the bot speaks aloud when a /v1/realtime guardrail fires. Falls back
    to violation_message_template if not set.
    """

    rules: list[ToolPermissionRule] | None = None
    """Ordered allow/deny rules. Patterns use regex for tool names/types and optional
    regex constraints on tool arguments.
    """

    run_in_parallel: bool | None = None
    """When True, this pre_call or post_call guardrail runs concurrently with other
    opted-in guardrails of the same hook, after the sequential guardrails have run. Use
    only for block-only guardrails that inspect and reject; do not enable it for
    guardrails that modify the request or response (e.g. PII masking or sensitive-data
    routing), since parallel runs share one snapshot and their mutations would race.
    """

    sanitize_error_detail: bool | None = True
    """For guardrail='model_armor': omit the raw Model Armor response from caller-facing
    errors and logs by default. Set False to restore verbose output.
    """

    scan_only_tool_results: bool | None = None
    """When True, unified guardrails only evaluate tool results, the untrusted data an
    agent feeds back into the model, and skip system, user, and assistant content.
    Intended for agent harnesses whose own prompt scaffolding is trusted but often trips
    prompt-attack detectors.
    """

    scan_raw_request: bool | None = None
    """When True, this pre_call guardrail always evaluates the request as it was before
    any guardrail in this hook ran, regardless of its position in the guardrails list --
    so the YAML order of guardrails can never change whether this one blocks. Use only
    for block-only guardrails: any data this guardrail returns is discarded, same
    contract as run_in_parallel, since an earlier guardrail's masking must not be undone
    by this one.
    """

    send_user_api_key_alias: bool | None = False
    """Whether to send user_API_key_alias in headers."""

    send_user_api_key_team_id: bool | None = False
    """Whether to send user_API_key_team_id in headers."""

    send_user_api_key_user_id: bool | None = False
    """Whether to send user_API_key_user_id in headers."""

    sensitive_data_route_to_model: str | None = None
    """Model to route requests to when sensitive data is detected and
    on_sensitive_data='route'. This is typically an on-premise model for data privacy.
    The routing decision persists for the entire session.
    """

    severity_threshold: str | None = None
    """Minimum severity to block (high, medium, low)"""

    singulr_api_base: str | None = None
    """The Singulr API base URL. Get base URL from Singulr Platform."""

    singulr_api_key: str | None = None
    """The Singulr API key. Generate API key from Singulr Platform."""

    singulr_application_id: str | None = None
    """The Singulr application ID. Get application ID from Singulr Platform."""

    singulr_guardrail_id: str | None = None
    """The Singulr Guardrail ID. Get guardrail ID from Singulr Platform."""

    skip_system_message_in_guardrail: bool | None = None
    """When True, unified guardrails skip system-role messages when building evaluation
    inputs (texts and structured_messages). When False, system messages are included
    even if litellm_settings sets a global skip. When None, use the global
    litellm.skip_system_message_in_guardrail setting. For Anthropic /v1/messages, the
    flag applies only to the trusted top-level system prompt. In-sequence system entries
    are untrusted client input and remain in texts and structured_messages.
    """

    skip_tool_message_in_guardrail: bool | None = None
    """When True, unified guardrails skip tool-role messages when building evaluation
    inputs (texts and structured_messages). When False, tool messages are included even
    if litellm_settings sets a global skip. When None, use the global
    litellm.skip_tool_message_in_guardrail setting.
    """

    skip_unscannable_attachments: bool | None = False
    """Implemented by guardrail='model_armor' and guardrail='bedrock'. When True,
    attachments the guardrail cannot scan pass through unscanned instead of blocking.
    For Model Armor these are references with no inline bytes (file_id, gs://, or
    http(s) URLs), and fail_on_error still governs real Model Armor API errors. For
    Bedrock these are documents, files, audio, video, and images that are not inline PNG
    or JPEG up to 4 MB. Default False blocks them.
    """

    sticky_session_routing: bool | None = True
    """When True (default), after sensitive data is detected and routed, all subsequent
    requests in the same session will continue routing to the same model.
    """

    stream_scope: (
        Literal["streaming", "non_streaming", "both"]
        | str
        | dict[str, Literal["streaming", "non_streaming", "both"] | str]
        | None
    ) = None
    """Whether this guardrail runs on streaming requests, non-streaming requests, or
    both. A string applies to every configured mode. A map overrides named modes
    (pre_call, during_call, post_call, ...); omitted keys default to both. Unset means
    both, matching historical behavior.
    """

    template_id: str | None = None
    """The ID of your Model Armor template."""

    tenant_id: str | None = None
    """Entra tenant id used for the On-Behalf-Of token exchange. Falls back to the
    AGENT365_TENANT_ID environment variable.
    """

    timeout: float | None = None
    """Per-request timeout for the guardrail provider API call (seconds). Accepts int,
    float, or numeric string; coerced to float on load. Each guardrail handler chooses
    its own default when unset.
    """

    tool_selection_quality_check: bool | None = None
    """Enable tool selection quality check to evaluate quality of tool/function calls.
    """

    tracker_api_base: str | None = None
    """Base URL for the Ovalix Tracker service."""

    tracker_api_key: str | None = None
    """API key for the Ovalix Tracker service."""

    unreachable_fallback: Literal["fail_closed", "fail_open"] | str = "fail_closed"
    """Behavior when the headroom compression service is unreachable or errors.
    'fail_closed' raises an error (default). 'fail_open' logs a critical error and
    forwards the request uncompressed instead of blocking it.
    """

    use_v2: bool | None = False
    """If True and guardrail='noma', route to the new Noma v2 implementation instead of
    the legacy implementation.
    """

    verify_ssl: bool | None = True
    """Whether to verify SSL certificates. Defaults to True."""

    version: int | None = 2
    """Hiddenlayer guardrail version to use."""

    violation_message_template: str | None = None
    """Custom message when a guardrail blocks an action. Supports placeholders like
    {tool_name}, {rule_id}, and {default_message}.
    """

    wingback_app_id: str | None = None
    """Wingback external gateway integration name for request attribution (sent as
    additional_provider_specific_params.wingback_app_id).
    """

    xecguard_model: str | None = None
    """XecGuard scanning model identifier. Defaults to 'xecguard_v2'."""
