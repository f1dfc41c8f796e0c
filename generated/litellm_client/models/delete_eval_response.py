from __future__ import annotations

from .._runtime.models import Model


class DeleteEvalResponse(Model):
    """Response from deleting an evaluation."""

    deleted: bool
    eval_id: str
    object: str = "eval.deleted"
