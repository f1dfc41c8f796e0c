from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ui_tool_call import UIToolCall


class UIMessage(Model):
    content: str
    role: Literal["system", "user", "assistant", "tool"] | str
    name: str | None = None
    tool_calls: list[UIToolCall] | None = None
