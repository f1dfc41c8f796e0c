from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .flat import Flat
from .pet import Pet

Home: TypeAlias = Annotated[Pet | Flat, one_of("kind", {"cat": "Pet", "Flat": "Flat"})]
