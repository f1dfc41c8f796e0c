from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"] | str
    type: Literal["program_output"]
