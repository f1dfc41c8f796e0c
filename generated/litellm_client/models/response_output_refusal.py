from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponseOutputRefusal(Model):
    """A refusal from the model."""

    refusal: str
    type: ConstantOf[Literal["refusal"]] = "refusal"
