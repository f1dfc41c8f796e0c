from __future__ import annotations

from typing import Literal

from .._runtime.models import Date, Model


class ModelDeprecationInfo(Model):
    model_name: str
    """The public name of the model on the proxy (model_group)."""

    deprecation_date: Date
    """The date (UTC) when the model becomes deprecated."""

    days_until_deprecation: int
    """Days remaining until the deprecation date. Negative if the model is already
    deprecated.
    """

    status: Literal["upcoming", "imminent", "deprecated"] | str
    """'deprecated' if the date has passed, 'imminent' if it falls within
    warn_within_days, 'upcoming' otherwise.
    """

    litellm_model: str | None = None
    """The underlying litellm model string the deprecation date is sourced from."""

    litellm_provider: str | None = None
    """The provider this model belongs to."""

    successor_model: str | None = None
    """The model to migrate to, as set in model_info.successor_model on the deployment.
    """
