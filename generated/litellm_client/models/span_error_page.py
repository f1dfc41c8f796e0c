from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class SpanErrorPage(Model):
    message: str
    next_cursor: str | None
    span_id: str
    total_chars: Annotated[int, Field(ge=0, le=18446744073709551616)]
