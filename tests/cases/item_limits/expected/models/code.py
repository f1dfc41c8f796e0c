from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Code: TypeAlias = Annotated[str, Field(pattern="^[A-Z]+$")]
