from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OutcomeTimeout(Model):
    """Indicates that the shell call exceeded its configured time limit."""

    type: ConstantOf[Literal["timeout"]] = "timeout"
