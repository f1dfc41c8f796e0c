from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class KeywordTierRule(Model):
    """A deterministic override: if any keyword matches, route to this tier."""

    keywords: Annotated[list[str], Field(min_length=1)]
    """Keywords/phrases that trigger this rule (lexical or semantic match)"""

    tier: str
    """Tier to route to when this rule matches: a built-in tier name, or with
    tier_definitions set, one of the defined tier names.
    """
