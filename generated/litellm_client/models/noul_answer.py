from __future__ import annotations

from typing import Literal

from ._base import Model


class NoulAnswer(Model):
    noul: float
    type: Literal["noul"]
