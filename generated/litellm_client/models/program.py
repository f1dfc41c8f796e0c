from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: ConstantOf[Literal["program"]] = "program"
