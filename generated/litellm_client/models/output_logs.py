from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OutputLogs(Model):
    """The logs output from the code interpreter."""

    logs: str
    type: ConstantOf[Literal["logs"]] = "logs"
