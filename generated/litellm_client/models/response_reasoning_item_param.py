from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .content import Content
    from .summary import Summary


class ResponseReasoningItemParam(Model):
    """A description of the chain of thought used by a reasoning model while generating
    a response. Be sure to include these items in your `input` to the Responses API for
    subsequent turns of a conversation if you are manually [managing
    context](https://developers.openai.com/api/docs/guides/conversation-state).
    """

    id: str
    summary: list[Summary]
    type: ConstantOf[Literal["reasoning"]] = "reasoning"
    content: list[Content] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
