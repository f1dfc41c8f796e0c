from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]
