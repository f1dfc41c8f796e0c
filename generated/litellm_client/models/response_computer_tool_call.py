from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .action_click import ActionClick
    from .action_double_click import ActionDoubleClick
    from .action_drag import ActionDrag
    from .action_keypress import ActionKeypress
    from .action_move import ActionMove
    from .action_screenshot import ActionScreenshot
    from .action_scroll import ActionScroll
    from .action_type import ActionType
    from .action_wait import ActionWait
    from .click import Click
    from .double_click import DoubleClick
    from .drag import Drag
    from .keypress import Keypress
    from .move import Move
    from .pending_safety_check import PendingSafetyCheck
    from .screenshot import Screenshot
    from .scroll import Scroll
    from .type import Type
    from .wait import Wait


class ResponseComputerToolCall(Model):
    """A tool call to a computer use tool.

    See the [computer use
    guide](https://developers.openai.com/api/docs/guides/tools-computer-use) for more
    information.
    """

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: ConstantOf[Literal["computer_call"]] = "computer_call"
    action: (
        ActionClick
        | ActionDoubleClick
        | ActionDrag
        | ActionKeypress
        | ActionMove
        | ActionScreenshot
        | ActionScroll
        | ActionType
        | ActionWait
        | None
    ) = None
    actions: (
        list[
            Click
            | DoubleClick
            | Drag
            | Keypress
            | Move
            | Screenshot
            | Scroll
            | Type
            | Wait
        ]
        | None
    ) = None
