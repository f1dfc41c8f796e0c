from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OutputCodeInterpreterCallLog(Model):
    """Log output from a code interpreter call."""

    logs: str
    type: ConstantOf[Literal["logs"]] = "logs"
