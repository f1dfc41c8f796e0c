from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._runtime.models import Date, Uuid

Text: TypeAlias = Date | Uuid | Annotated[str, Field(max_length=3)]
