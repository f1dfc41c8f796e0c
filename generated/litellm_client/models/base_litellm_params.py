from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .blocked_word import BlockedWord
    from .content_filter_category_config import ContentFilterCategoryConfig
    from .content_filter_pattern import ContentFilterPattern
    from .lakera_category_thresholds import LakeraCategoryThresholds


class BaseLitellmParams(Model):
    additional_provider_specific_params: dict[str, Any] | None = None
    """Additional provider-specific parameters for generic guardrail APIs."""

    api_base: str | None = None
    """Base URL for the guardrail service API."""

    api_endpoint: str | None = None
    """Optional custom API endpoint for Model Armor."""

    api_key: str | None = None
    """API key for the guardrail service."""

    blocked_words: list[BlockedWord] | None = None
    """List of blocked words with individual actions."""

    blocked_words_file: str | None = None
    """Path to YAML file containing blocked_words list."""

    categories: list[ContentFilterCategoryConfig] | None = None
    """List of prebuilt categories to enable (harmful_*, bias_*)"""

    category_thresholds: LakeraCategoryThresholds | None = None
    """Threshold configuration for Lakera guardrail categories."""

    credentials: str | None = None
    """Path to Google Cloud credentials JSON file or JSON string."""

    custom_code: str | None = None
    """Python-like code containing the apply_guardrail function for custom guardrail
    logic.
    """

    default_on: bool | None = None
    """Whether the guardrail is enabled by default."""

    detect_secrets_config: dict[str, Any] | None = None
    """Configuration for detect-secrets guardrail."""

    end_session_after_n_fails: int | None = None
    """For /v1/realtime sessions: automatically close the session after this many
    guardrail violations.
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

    forward_messages_as_sent: bool | None = False
    """Only honored by guardrail='generic_guardrail_api'. When True, structured_messages
    reaches the guardrail exactly as the client sent it, so rows can carry
    provider-native content blocks and keys the OpenAI chat types do not declare.
    Default False sends OpenAI-format chat rows with undeclared keys removed.
    """

    guard_name: str | None = None
    """Name of the guardrail in guardrails.ai."""

    inspect_embeddings: bool | None = None
    """When True, the Aim and Cato Networks guardrails send /embeddings `input` to the
    vendor as user messages. Off by default because embedding input is documents being
    indexed, not a conversation.
    """

    keyword_redaction_tag: str | None = None
    """Tag to use for keyword redaction."""

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

    model: str | None = None
    """Optional field if guardrail requires a 'model' parameter."""

    num_retries: Annotated[int, Field(ge=0, le=5)] | None = None
    """How many more times to send a guardrail check whose connection timed out waiting
    for the answer or was dropped after the request went out. Each retry opens a fresh
    connection and gets the full timeout. Connect failures, HTTP error statuses and
    BLOCKED verdicts are not retried. Unset or 0 sends each check once, and the most
    allowed is 5. Implemented by guardrail='generic_guardrail_api', other guardrails
    ignore it.
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

    pangea_input_recipe: str | None = None
    """Recipe for input (LLM request)"""

    pangea_output_recipe: str | None = None
    """Recipe for output (LLM response)"""

    pattern_redaction_format: str | None = None
    """Format string for pattern redaction (use {pattern_name} placeholder)"""

    patterns: list[ContentFilterPattern] | None = None
    """List of patterns (prebuilt or custom regex) to detect."""

    realtime_violation_message: str | None = None
    """The message the bot speaks aloud when a /v1/realtime guardrail fires. Falls back
    to violation_message_template if not set.
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

    sensitive_data_route_to_model: str | None = None
    """Model to route requests to when sensitive data is detected and
    on_sensitive_data='route'. This is typically an on-premise model for data privacy.
    The routing decision persists for the entire session.
    """

    severity_threshold: str | None = None
    """Minimum severity to block (high, medium, low)"""

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

    timeout: float | None = None
    """Per-request timeout for the guardrail provider API call (seconds). Accepts int,
    float, or numeric string; coerced to float on load. Each guardrail handler chooses
    its own default when unset.
    """

    unreachable_fallback: Literal["fail_closed", "fail_open"] | str = "fail_closed"
    """Behavior when a guardrail endpoint is unreachable due to network errors.
    Implemented by guardrail='generic_guardrail_api', 'agent_365', 'akto',
    'vigil_guard', 'repelloai', 'headroom', 'compresr', and 'typesafe'. 'fail_closed'
    raises an error (default). 'fail_open' logs a critical error and allows the request
    to proceed. Also implemented by guardrail='decision_model'.
    """

    violation_message_template: str | None = None
    """Custom message when a guardrail blocks an action. Supports placeholders like
    {tool_name}, {rule_id}, and {default_message}.
    """
