from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: ConstantOf[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"
