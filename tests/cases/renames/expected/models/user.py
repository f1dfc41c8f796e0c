from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .address import Address
    from .role import Role


class User(Model):
    name: str = Field(validation_alias="userName", serialization_alias="userName")
    """The name."""

    role: Role | None = None
    items: list[str] | None = Field(
        default=None, validation_alias="list", serialization_alias="list"
    )
    address: Address | None = None
