from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PolicyAttachmentCreateRequest(Model):
    """Request body for creating a policy attachment."""

    policy_name: str
    """Name of the policy to attach."""

    default: bool = False
    """Apply this attachment only when no non-default attachment matches the request."""

    keys: list[str] | None = None
    """Key aliases or patterns this attachment applies to."""

    models: list[str] | None = None
    """Model names or patterns this attachment applies to."""

    priority: Annotated[int, Field(ge=-2147483648, le=2147483647)] | None = None
    """Explicit execution order, lower runs first. Prioritised attachments run before
    those without one.
    """

    scope: str | None = None
    """Use '*' for global scope (applies to all requests)."""

    tags: list[str] | None = None
    """Tag patterns this attachment applies to. Supports wildcards (e.g., health-*)."""

    teams: list[str] | None = None
    """Team aliases or patterns this attachment applies to."""
