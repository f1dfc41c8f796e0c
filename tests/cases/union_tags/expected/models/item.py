from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .call import Call
from .message import Message

Item: TypeAlias = Annotated[
    Message | Call, one_of("type", {"message": "Message", "call": "Call"})
]
