from __future__ import annotations

from .._runtime.models import Model


class Mode(Model):
    default: str | list[str] | None = None
    """Default mode when no tags match."""

    tags: dict[str, str | list[str]]
    """Tags for the guardrail mode."""
