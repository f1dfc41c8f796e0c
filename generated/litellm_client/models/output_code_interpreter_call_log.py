from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OutputCodeInterpreterCallLog(Model):
    """Log output from a code interpreter call."""

    type: Literal["logs"]
    logs: str
