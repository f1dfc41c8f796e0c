from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class EuJevNoulQuestion(Model):
    instructions: str | dict[str, Any] | list[Any] | None
    """Free text, or a JSON object, array or null that eu/jev serializes to text before
    inference.
    """

    criteria: dict[str, str | dict[str, Any] | list[Any] | None] | None = None
    """Optional descriptions of what true and false mean."""

    type: ConstantOf[Literal["noul"]] = "noul"
