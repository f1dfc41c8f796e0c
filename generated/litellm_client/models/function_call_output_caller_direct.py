from __future__ import annotations

from typing import Literal

from ._base import Model


class FunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]
