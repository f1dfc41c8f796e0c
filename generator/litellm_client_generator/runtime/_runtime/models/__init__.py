"""What every model is made of, and how values are read as models."""

from .base import Date, DateTime, Model, OpenIntEnum, OpenStrEnum, Time, Uuid, one_of

__all__ = [
    "Date",
    "DateTime",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "Time",
    "Uuid",
    "one_of",
]
