from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .admin_ignore import AdminIgnore


class DeploymentWarningIgnoreResponse(Model):
    id: str
    ignore: AdminIgnore | None
