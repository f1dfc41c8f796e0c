from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .broken import Broken
from .lost import Lost

Problem: TypeAlias = Annotated[
    Lost | Broken, one_of("code", {"lost": "Lost", "broken": "Broken"})
]
