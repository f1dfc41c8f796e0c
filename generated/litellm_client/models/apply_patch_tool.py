from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ApplyPatchTool(Model):
    """Allows the assistant to create, delete, or update files using unified diffs."""

    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
