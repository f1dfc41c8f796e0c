from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .assistant import Assistant
from .call import Call
from .user import User

Alike: TypeAlias = Annotated[
    User | Assistant | Call,
    one_of("type", {"message": ["User", "Assistant"], "call": "Call"}),
]
