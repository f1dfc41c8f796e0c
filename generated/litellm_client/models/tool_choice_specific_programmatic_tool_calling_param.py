from __future__ import annotations

from typing import Literal

from ._base import Model


class ToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]
