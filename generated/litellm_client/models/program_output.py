from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"] | str
    type: ConstantOf[Literal["program_output"]] = "program_output"
