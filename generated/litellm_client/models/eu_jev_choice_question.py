from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class EuJevChoiceQuestion(Model):
    criteria: dict[str, str | dict[str, Any] | list[Any] | None]
    """Two to 64 options, option name to description. A null description uses the option
    name.
    """

    instructions: str | dict[str, Any] | list[Any] | None
    """Free text, or a JSON object, array or null that eu/jev serializes to text before
    inference.
    """

    type: ConstantOf[Literal["choice"]] = "choice"
