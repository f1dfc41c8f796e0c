from __future__ import annotations

from .._runtime.models import Model


class TierDefinition(Model):
    """An operator-defined tier: the name the LLM classifier must return and its rubric
    description.
    """

    name: str
    """Tier name; becomes a value the LLM classifier can return and a key of `tiers`"""

    description: str | None = None
    """What belongs in this tier; rendered as this tier's bullet in the classifier
    rubric. Required unless the name is a built-in tier (NON_REASONING, SIMPLE, MEDIUM,
    COMPLEX, REASONING), which inherits the built-in criteria when omitted.
    """
