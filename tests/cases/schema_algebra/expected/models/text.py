from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._runtime.models import Date, WireUuid

Text: TypeAlias = Date | WireUuid | Annotated[str, Field(max_length=3)]
