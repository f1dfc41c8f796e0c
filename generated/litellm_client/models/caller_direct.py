from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class CallerDirect(Model):
    type: Literal["direct"]
