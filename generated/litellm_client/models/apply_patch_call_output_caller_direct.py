from __future__ import annotations

from typing import Literal

from ._base import Model


class ApplyPatchCallOutputCallerDirect(Model):
    type: Literal["direct"]
