from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]
