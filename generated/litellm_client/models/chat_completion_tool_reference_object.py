from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ChatCompletionToolReferenceObject(Model):
    """Anthropic tool-search result block, carried through untouched so it survives a
    round trip.
    """

    type: Literal["tool_reference"]
    tool_name: str
