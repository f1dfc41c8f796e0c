from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Date, Model

if TYPE_CHECKING:
    from .p import P


class T(Model):
    pair: Annotated[list[str | P], Field(min_length=2, max_length=2)] | None = None
    rest: list[str | P] | None = None
    closed: list[str | int] | None = None
    open: list[list[Date | float | Any]] | None = None
    both: list[Annotated[int, Field(ge=1)]] | None = None
    anything: list[Any] | None = None
