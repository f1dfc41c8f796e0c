from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .output_text import OutputText
    from .response_output_refusal import ResponseOutputRefusal


class GenericResponseOutputItem(Model):
    """Generic response API output item."""

    type: str
    id: str
    status: str
    role: str
    content: list[OutputText | ResponseOutputRefusal]
    phase: Literal["commentary", "final_answer"] | str | None = None
