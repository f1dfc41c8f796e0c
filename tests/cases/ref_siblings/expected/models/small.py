from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

Small: TypeAlias = Annotated[int, Field(ge=1)]
"""Small."""
