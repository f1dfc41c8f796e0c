from __future__ import annotations

from .._runtime.models import Model


class RunDeleteResponse(Model):
    """Response from deleting a run."""

    run_id: str
    deleted: bool | None = True
    object: str | None = "eval.run.deleted"
