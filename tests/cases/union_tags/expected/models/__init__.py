"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .alike import Alike
    from .all import All
    from .assistant import Assistant
    from .broken import Broken
    from .call import Call
    from .cat import Cat
    from .dog import Dog
    from .first import First
    from .half import Half
    from .item import Item
    from .lost import Lost
    from .message import Message
    from .no import No
    from .problem import Problem
    from .second import Second
    from .user import User
    from .whole import Whole
    from .yes import Yes


_MODULES: dict[str, str] = {
    "Alike": "alike",
    "All": "all",
    "Assistant": "assistant",
    "Broken": "broken",
    "Call": "call",
    "Cat": "cat",
    "Dog": "dog",
    "First": "first",
    "Half": "half",
    "Item": "item",
    "Lost": "lost",
    "Message": "message",
    "No": "no",
    "Problem": "problem",
    "Second": "second",
    "User": "user",
    "Whole": "whole",
    "Yes": "yes",
}

__all__: list[str] = [
    "Alike",
    "All",
    "Assistant",
    "Broken",
    "Call",
    "Cat",
    "Dog",
    "First",
    "Half",
    "Item",
    "Lost",
    "Message",
    "No",
    "Problem",
    "Second",
    "User",
    "Whole",
    "Yes",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
