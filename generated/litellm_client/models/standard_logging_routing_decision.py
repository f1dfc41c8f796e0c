from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .standard_logging_heuristic_v2_forecast import (
        StandardLoggingHeuristicV2Forecast,
    )
    from .standard_logging_routing_decision_tier_boundaries import (
        StandardLoggingRoutingDecisionTierBoundaries,
    )


class StandardLoggingRoutingDecision(Model):
    """Per-request provenance for a pre-routing strategy (auto-router) decision."""

    router_model_name: str | None = None
    router_type: (
        Literal["complexity", "adaptive", "quality", "semantic"] | str | None
    ) = None
    router_config_id: str | None = None
    router_config_updated_at: str | None = None
    router_config_fingerprint: str | None = None
    routed_model: str | None = None
    cause: (
        Literal[
            "prompt_cache_cost",
            "heuristic_scorer",
            "heuristic_v2",
            "reasoning_override",
            "llm_classifier",
            "capability_classifier",
            "jev_classifier",
            "llm_v2_classifier",
            "llm_v2_fallback",
            "heuristic_first_short_circuit",
            "hybrid_short_circuit",
            "classifier_plugin",
            "classifier_fallback",
            "capability_classifier_fallback",
            "default_model_fallback",
            "literal_keyword_match",
            "semantic_keyword_match",
            "plan_mode",
            "housekeeping",
            "modality_escalation",
            "modality_pin_override",
            "health_failover",
            "health_default_fallback",
            "session_affinity_pin",
            "session_affinity_escalation",
            "user_turn_continuation",
            "default_fallback",
            "keyword",
            "quality_tier",
            "bandit",
            "semantic_match",
            "semantic_no_match",
            "semantic_error",
        ]
        | str
        | None
    ) = None
    tier: str | None = None
    tier_label: str | None = None
    request_type: str | None = None
    score: float | None = None
    signals: list[str] | None = None
    matched_keyword: str | None = None
    escalation_keyword: str | None = None
    classifier_model: str | None = None
    classifier_cost: float | None = None
    classifier_failure_reason: (
        Literal[
            "timeout",
            "circuit_open",
            "not_configured",
            "unsupported_input",
            "invalid_response",
            "declined",
            "classifier_error",
        ]
        | str
        | None
    ) = None
    classifier_error_type: str | None = None
    classifier_input_budget_tokens: int | None = None
    classifier_input_tokens: int | None = None
    classifier_input_count_method: str | None = None
    classifier_input_truncated: bool | None = None
    classifier_input_budget_status: str | None = None
    classifier_probabilities: dict[str, float] | None = None
    classifier_confidence: float | None = None
    heuristic_v2_forecast: StandardLoggingHeuristicV2Forecast | None = None
    classifier_crux: str | None = None
    classifier_primary_rule: str | None = None
    classifier_capability_boundary: str | None = None
    classifier_p_solve: float | None = None
    classifier_calibrated_p_solve: float | None = None
    classifier_calibration_version: str | None = None
    classifier_efficient_p_solve: float | None = None
    classifier_capable_p_solve: float | None = None
    classifier_calibrated_efficient_p_solve: float | None = None
    classifier_calibrated_capable_p_solve: float | None = None
    classifier_max_quality_gap: float | None = None
    classifier_prompt_version: str | None = None
    classifier_threshold: float | None = None
    escalated: bool | None = None
    context_escalated: bool | None = None
    context_escalation_original_tier: str | None = None
    tier_boundaries: StandardLoggingRoutingDecisionTierBoundaries | None = None
    reasoning_override_min_score: float | None = None
    conversation_continuing: bool | None = None
    savings_baseline_model: str | None = None
    savings_baseline_deployment_id: str | None = None
    tier_litellm_params: dict[str, Any] | None = None
