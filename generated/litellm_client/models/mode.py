from __future__ import annotations

from .._runtime.models import Model


class Mode(Model):
    tags: dict[str, str | list[str]]
    """Tags for the guardrail mode."""

    default: str | list[str] | None = None
    """Default mode when no tags match."""
