from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class CustomToolCallOutputItem(Model):
    """A custom/freeform tool call output item (e.g. apply_patch).

    Mirrors the ``custom_tool_call`` variant of OpenAI's Responses API output. Unlike
    ``OutputFunctionToolCall`` which uses ``arguments`` (JSON string), this uses
    ``input`` (raw string) for the tool payload.
    """

    call_id: str
    name: str
    input: str
    type: ConstantOf[Literal["custom_tool_call"]] = "custom_tool_call"
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
