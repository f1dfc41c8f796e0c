from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ResponseOutputRefusal(Model):
    """A refusal from the model."""

    refusal: str
    type: Literal["refusal"]
