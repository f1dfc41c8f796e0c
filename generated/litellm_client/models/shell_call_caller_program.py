from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ShellCallCallerProgram(Model):
    caller_id: str
    type: ConstantOf[Literal["program"]] = "program"
