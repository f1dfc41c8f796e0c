from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ApplyPatchToolParam(Model):
    """Allows the assistant to create, delete, or update files using unified diffs."""

    type: ConstantOf[Literal["apply_patch"]] = "apply_patch"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
