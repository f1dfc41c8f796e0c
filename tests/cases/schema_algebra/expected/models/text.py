from __future__ import annotations

from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime.models import Date

Text: TypeAlias = Date | UUID | Annotated[str, Field(max_length=3)]
