from __future__ import annotations

from builtins import list as list_
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Date, DateTime, Model, OptionalConstantOf, Time, WireUuid

if TYPE_CHECKING:
    from .box import Box


class Item(Model):
    """A thing for sale.

    * has a price
    * and a name
    """

    name: Annotated[str, Field(min_length=1, max_length=80)]
    """What it is called."""

    price: Annotated[float, Field(gt=0)]
    var_class: str = Field(validation_alias="class", serialization_alias="class")
    tags: Annotated[list_[str], Field(max_length=10)]
    wire_name: str | None = Field(
        default=None, validation_alias="wire-name", serialization_alias="wire-name"
    )
    camel_case: int = Field(
        default=3, validation_alias="camelCase", serialization_alias="camelCase"
    )
    stock: Annotated[int, Field(ge=0)] | None = None
    nothing: None = None
    anything: Any = None
    listed: bool = True
    ratio: float = 1
    state: Literal["new", "used"] | str | None = "new"
    kind: OptionalConstantOf[Literal["item"]] = "item"
    sizes: list_[int] = Field(default_factory=list)
    extra: dict[str, float] | None = None
    free: dict[str, Any] | None = None
    made: DateTime | None = None
    day: Date | None = None
    at: Time | None = None
    id: WireUuid | None = None
    blob: bytes | None = None
    list: list_[str] | None = None
    type: str | None = None
    parent: Item | None = None
    box: Box | None = None
    var_dict: dict[str, Item] | None = Field(
        default=None, validation_alias="dict", serialization_alias="dict"
    )
