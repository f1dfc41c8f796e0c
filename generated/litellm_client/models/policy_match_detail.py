from __future__ import annotations

from .._runtime.models import Model


class PolicyMatchDetail(Model):
    """Details about why a specific policy matched."""

    matched_via: str
    """How the policy was matched (e.g., 'tag:healthcare', 'team:health-team',
    'scope:*').
    """

    policy_name: str
    """Name of the matched policy."""

    guardrails_added: list[str] | None = None
    """Guardrails this policy contributes."""
