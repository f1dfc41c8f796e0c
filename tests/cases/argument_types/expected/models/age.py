from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Age: TypeAlias = Annotated[int, Field(ge=3)]
