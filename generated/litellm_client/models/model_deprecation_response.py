from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .model_deprecation_info import ModelDeprecationInfo


class ModelDeprecationResponse(Model):
    warn_within_days: int
    """The window (in days) used to bucket 'imminent' models."""

    checked_at: DateTime
    """UTC timestamp when the deprecation snapshot was generated."""

    deprecated: list[ModelDeprecationInfo] | None = None
    """Models whose deprecation date has already passed."""

    imminent: list[ModelDeprecationInfo] | None = None
    """Models whose deprecation date is within warn_within_days from today and require
    immediate migration planning.
    """

    upcoming: list[ModelDeprecationInfo] | None = None
    """Models with a future deprecation date outside the warn window."""
