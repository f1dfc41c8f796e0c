from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .responses_api_response import ResponsesAPIResponse


class ResponseStreamEvent(Model):
    """An event of a response that is streamed; its type says which of the fields it
    has.
    """

    type: str
    """`response.created`, `response.output_text.delta`, `response.completed`, ..."""

    sequence_number: int | None = None
    response: ResponsesAPIResponse | None = None
    """The response so far, or as a whole."""

    delta: str | None = None
    """What is added to a text."""

    text: str | None = None
    """A text as a whole."""

    item: dict[str, Any] | None = None
    item_id: str | None = None
    part: dict[str, Any] | None = None
    output_index: int | None = None
    content_index: int | None = None
