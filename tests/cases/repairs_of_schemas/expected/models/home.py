from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .flat import Flat
from .house import House

Home: TypeAlias = Annotated[
    Flat | House, one_of("kind", {"flat": "Flat", "house": "House"})
]
