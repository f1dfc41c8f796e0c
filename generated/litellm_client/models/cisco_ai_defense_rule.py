from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class CiscoAIDefenseRule(Model):
    """A single rule to enable for Cisco AI Defense inspection."""

    rule_name: (
        Literal[
            "Code Detection",
            "Harassment",
            "Hate Speech",
            "PCI",
            "PHI",
            "PII",
            "Prompt Injection",
            "Profanity",
            "Sexual Content & Exploitation",
            "Social Division & Polarization",
            "Violence & Public Safety Threats",
        ]
        | str
    )
    """The canonical Cisco AI Defense rule name to evaluate."""

    entity_types: list[str] | None = None
    """Optional list of entity types for the rule (e.g. 'Email Address', 'Phone
    Number'). Applies to rules such as PII, PCI, and PHI.
    """
