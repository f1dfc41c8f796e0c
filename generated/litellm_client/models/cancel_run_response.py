from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class CancelRunResponse(Model):
    """Response from cancelling a run."""

    id: str
    object: str = "eval.run"
    status: ConstantOf[Literal["cancelled"]] = "cancelled"
