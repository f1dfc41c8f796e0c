from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .person import Person


class Taxi(Model):
    """A car for hire."""

    id: str
    color: str
    """The paint."""

    doors: int
    price: Annotated[float, Field(ge=0)]
    wheels: Literal[3, 4] | int = 3
    """Rickshaws have three."""

    currency: str = "EUR"
    driver: Person | None = None
