from __future__ import annotations

from typing import Literal

from .._runtime.models import DateTime, Model


class PolicyAttachmentDBResponse(Model):
    """Response for a policy attachment from the database."""

    attachment_id: str
    """Unique ID of the attachment."""

    policy_name: str
    """Name of the attached policy."""

    created_at: DateTime | None = None
    """When the attachment was created."""

    created_by: str | None = None
    """Who created the attachment."""

    default: bool = False
    """Apply this attachment only when no non-default attachment matches the request."""

    definition_location: Literal["db", "config"] | str = "db"
    """Where this attachment is defined: 'db' (database) or 'config' (config.yaml)."""

    keys: list[str] | None = None
    """Key patterns."""

    models: list[str] | None = None
    """Model patterns."""

    priority: int | None = None
    """Explicit execution order, lower runs first. Prioritised attachments run before
    those without one.
    """

    scope: str | None = None
    """Scope of the attachment."""

    tags: list[str] | None = None
    """Tag patterns."""

    teams: list[str] | None = None
    """Team patterns."""

    updated_at: DateTime | None = None
    """When the attachment was last updated."""

    updated_by: str | None = None
    """Who last updated the attachment."""
