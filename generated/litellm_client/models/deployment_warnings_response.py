from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .deployment_warning import DeploymentWarning


class DeploymentWarningsResponse(Model):
    warnings: list[DeploymentWarning]
    ignore_available: bool
    """False when no database is connected, so warnings cannot be ignored."""
