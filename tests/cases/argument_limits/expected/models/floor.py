from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Floor: TypeAlias = Annotated[int, Field(ge=-2, le=12)]
