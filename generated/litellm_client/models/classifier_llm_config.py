from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .classification_rubric import ClassificationRubric
    from .classifier_vision_config import ClassifierVisionConfig


class ClassifierLLMConfig(Model):
    """Configuration for the LLM-based complexity classifier."""

    model: str
    """Model name (from the router's model_list) to call for classification."""

    vision: ClassifierVisionConfig | None = None
    """Whether the classifier sees images on the request, and how many."""

    reasoning_effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    ) = None
    """Reasoning effort override for classifier calls. Leave unset to use the classifier
    deployment or provider default.
    """

    timeout_ms: int = 3000
    """Timeout budget for the classification call, in milliseconds."""

    circuit_breaker_enabled: bool = True
    """Whether one classifier timeout temporarily sends requests through
    classifier_fallback. Enabled by default so an unhealthy classifier cannot repeat its
    timeout across sessions.
    """

    circuit_breaker_cooldown_seconds: Annotated[float, Field(gt=0.0)] = 30.0
    """How long to skip this router's LLM classifier after a classification call times
    out. Requests use classifier_fallback during the cooldown. When it expires, one
    request probes the classifier while concurrent requests keep using the fallback; a
    successful probe closes the circuit and a failed probe restarts the cooldown.
    """

    classification_rubric: ClassificationRubric | None = None
    """Which calibration examples the built-in rubric carries. 'agentic' anchors routine
    installs, builds, multi-file edits, and standard debugging at MEDIUM, so ordinary
    engineering does not route to the most expensive tier; it suits agent, terminal, and
    coding-assistant traffic as well as mixed traffic. 'chat' omits those engineering
    anchors, for a deployment serving only conversational traffic. 'business' carries
    business/sales anchors and business-flavored tier criteria that keep routine
    drafting and summarizing off the expensive tiers and reserve the top tier for
    committing to decisions under tradeoffs; it suits sales, support, and go-to-market
    traffic. Every preset keeps the same four tiers, so this moves where the boundary
    sits without changing the taxonomy. Leave unset for 'legacy', the rubric as it
    shipped before calibration examples existed, so an existing router's tier decisions
    and spend do not move on upgrade. Mutually exclusive with system_prompt, which
    replaces the rubric this would select. Only applies when classifier_type is 'llm'.
    """

    system_prompt: str | None = None
    """Replaces the built-in complexity rubric as the classifier's entire system role.
    When set, neither the default rubric nor the context-window closing line is
    appended, so the prompt owns the whole taxonomy and the tier names
    SIMPLE/MEDIUM/COMPLEX/REASONING become whatever buckets it defines: a prompt that
    classifies data sensitivity routes on that instead of on difficulty. Two
    consequences of full replacement. The default rubric's closing paragraph is the
    classifier's prompt-injection defense, telling it that the caller's quoted system
    prompt and prior turns are material to judge and never instructions; a replacement
    that omits it lets a caller ask for a tier and get it. And the heuristic fallback
    still scores complexity, so a router on some other taxonomy wants
    classifier_fallback='default_model'. Leave unset for the built-in rubric. Only
    applies when classifier_type is 'llm'.
    """
