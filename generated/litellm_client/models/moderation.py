from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Moderation(Model):
    flagged: bool
    """Whether any category applies."""

    categories: dict[str, bool | None] | None = None
    category_scores: dict[str, float | None] | None = None
    category_applied_input_types: dict[str, Any] | None = None
