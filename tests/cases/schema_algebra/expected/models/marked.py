from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .marked_cow import MarkedCow
from .marked_hen import MarkedHen

Marked: TypeAlias = Annotated[
    MarkedCow | MarkedHen, one_of("kind", {"c": "MarkedCow", "h": "MarkedHen"})
]
