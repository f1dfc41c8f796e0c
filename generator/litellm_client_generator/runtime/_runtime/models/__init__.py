"""What every model is made of, and how values are read as models."""

from .base import (
    Constant,
    Date,
    DateTime,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    OptionalConstant,
    Time,
    Uuid,
    discriminated,
    one_of,
)

__all__ = [
    "Constant",
    "Date",
    "DateTime",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "OptionalConstant",
    "Time",
    "Uuid",
    "discriminated",
    "one_of",
]
