from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .alike import Alike
    from .assistant import Assistant
    from .call import Call
    from .first import First
    from .half import Half
    from .item import Item
    from .no import No
    from .problem import Problem
    from .second import Second
    from .user import User
    from .whole import Whole
    from .yes import Yes


class All(Model):
    flag: Annotated[Yes | No, one_of("flag", {"true": "Yes", "false": "No"})] | None = (
        None
    )
    version: (
        Annotated[
            First | Second,
            one_of("version", {"1": "First", "2": "Second", "3": "Second"}),
        ]
        | None
    ) = None
    size: (
        Annotated[Half | Whole, one_of("size", {"0.5": "Half", "1": "Whole"})] | None
    ) = None
    item: Item | None = None
    items: list[Alike] | None = None
    problem: Problem | None = None
    nested: (
        Annotated[
            User | Assistant | Call,
            one_of("type", {"message": ["User", "Assistant"], "call": "Call"}),
        ]
        | None
    ) = None
