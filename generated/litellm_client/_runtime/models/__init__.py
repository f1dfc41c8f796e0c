"""What every model is made of, and how values are read as models."""

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
    "WireUuid",
    "WriteOnly",
    "discriminated",
    "one_of",
]
