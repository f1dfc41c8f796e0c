from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class DeploymentWarningIgnoreUpdate(Model):
    ignored: bool
    """True ignores the warning for every admin, false restores it."""

    snooze_seconds: Annotated[int, Field(le=2592000, gt=0)] | None = None
    """How long to ignore the warning, up to 30 days. Leave it out to ignore it forever.
    """
