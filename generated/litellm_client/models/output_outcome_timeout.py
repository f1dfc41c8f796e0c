from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OutputOutcomeTimeout(Model):
    """Indicates that the shell call exceeded its configured time limit."""

    type: Literal["timeout"]
