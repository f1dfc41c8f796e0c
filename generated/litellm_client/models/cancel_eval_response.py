from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class CancelEvalResponse(Model):
    """Response from cancelling an evaluation."""

    id: str
    object: str = "eval"
    status: ConstantOf[Literal["cancelled"]] = "cancelled"
