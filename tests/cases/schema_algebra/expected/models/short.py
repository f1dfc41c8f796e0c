from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Short: TypeAlias = Annotated[str, Field(max_length=5, pattern="^a")]
