from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .value import Value

Values: TypeAlias = Annotated[list[Value], Field(min_length=1)]
