from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ChatCompletionToolReferenceObject(Model):
    """Anthropic tool-search result block, carried through untouched so it survives a
    round trip.
    """

    tool_name: str
    type: ConstantOf[Literal["tool_reference"]] = "tool_reference"
