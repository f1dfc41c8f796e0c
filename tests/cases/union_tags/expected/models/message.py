from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .assistant import Assistant
from .user import User

Message: TypeAlias = Annotated[
    User | Assistant, one_of("role", {"user": "User", "assistant": "Assistant"})
]
