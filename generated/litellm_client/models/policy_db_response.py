from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import DateTime, Model


class PolicyDBResponse(Model):
    """Response for a policy from the database."""

    policy_id: str
    """Unique ID of the policy."""

    policy_name: str
    """Name of the policy."""

    condition: dict[str, Any] | None = None
    """Policy condition."""

    created_at: DateTime | None = None
    """When the policy was created."""

    created_by: str | None = None
    """Who created the policy."""

    definition_location: Literal["db", "config"] | str = "db"
    """Where this policy is defined: 'db' (database) or 'config' (config.yaml)."""

    description: str | None = None
    """Policy description."""

    guardrails_add: list[str] | None = None
    """Guardrails to add."""

    guardrails_remove: list[str] | None = None
    """Guardrails to remove."""

    inherit: str | None = None
    """Parent policy name."""

    is_latest: bool = True
    """True if this is the latest version by version_number."""

    parent_version_id: str | None = None
    """Policy ID this version was cloned from."""

    pipeline: dict[str, Any] | None = None
    """Optional guardrail pipeline."""

    production_at: DateTime | None = None
    """When this version was promoted to production."""

    published_at: DateTime | None = None
    """When this version was published."""

    updated_at: DateTime | None = None
    """When the policy was last updated."""

    updated_by: str | None = None
    """Who last updated the policy."""

    version_number: int = 1
    """Version number of this policy."""

    version_status: str = "production"
    """One of: draft, published, production."""
