from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model
from .kind import Kind

if TYPE_CHECKING:
    from .object import Object
    from .object_list_inner import ObjectListInner
    from .s_more import SMore
    from .small import Small


class S(Model):
    nullable: Object | None
    annotated: Object | None = None
    """Only annotated."""

    said_default: Small = 3
    kind: Kind = Kind.A
    longer: Annotated[str, Field(min_length=3, max_length=5)] = "xxx"
    bad_default: Small | None = None
    more: SMore | None = None
    var_property: Small = Field(
        default=3, validation_alias="property", serialization_alias="property"
    )
    items: ObjectListInner | None = None
