from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Wait(Model):
    """A wait action."""

    type: Literal["wait"]
