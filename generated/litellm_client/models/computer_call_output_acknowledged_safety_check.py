from __future__ import annotations

from .._runtime.models import Model


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    """A pending safety check for the computer call."""

    id: str
    code: str | None = None
    message: str | None = None
