from __future__ import annotations

from typing import Literal

from ._base import Model


class Wait(Model):
    """A wait action."""

    type: Literal["wait"]
