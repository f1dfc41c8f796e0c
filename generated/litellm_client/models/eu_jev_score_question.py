from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class EuJevScoreQuestion(Model):
    criteria: Annotated[
        list[str | dict[str, Any] | list[Any] | None],
        Field(min_length=2, max_length=10),
    ]
    """Two to 10 level descriptions, ordered from low to high."""

    instructions: str | dict[str, Any] | list[Any] | None
    """Free text, or a JSON object, array or null that eu/jev serializes to text before
    inference.
    """

    type: ConstantOf[Literal["score"]] = "score"
