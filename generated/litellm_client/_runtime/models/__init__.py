"""What every model is made of, and how values are read as models."""

from typing import TYPE_CHECKING

from .base import (
    ConstantOf,
    Date,
    DateTime,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    OptionalConstantOf,
    Time,
    WireUuid,
    discriminated,
    one_of,
)
from .sides import ReadOnly, WriteOnly

if TYPE_CHECKING:
    from typing_extensions import TypeAliasType
else:
    from .aliases import Alias as TypeAliasType

__all__ = [
    "ConstantOf",
    "Date",
    "DateTime",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "OptionalConstantOf",
    "ReadOnly",
    "Time",
    "TypeAliasType",
    "WireUuid",
    "WriteOnly",
    "discriminated",
    "one_of",
]
