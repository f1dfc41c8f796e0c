from __future__ import annotations

from .._runtime.models import Model


class PolicyMatchContext(Model):
    """Context used to match a request against policies.

    Contains the team alias, key alias, and model from the incoming request.
    """

    key_alias: str | None = None
    """API key alias from the request."""

    model: str | None = None
    """Model name from the request."""

    tags: list[str] | None = None
    """Tags from key/team metadata."""

    team_alias: str | None = None
    """Team alias from the request."""
