from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .ui_message import UIMessage


class UIMessages(Model):
    messages: list[UIMessage]
    kind: ConstantOf[Literal["messages"]] = "messages"
