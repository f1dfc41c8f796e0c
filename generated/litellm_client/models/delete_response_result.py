from __future__ import annotations

from .._runtime.models import Model


class DeleteResponseResult(Model):
    """Result of a delete response request

    {
        "id": "resp_6786a1bec27481909a17d673315b29f6",
        "object": "response",
        "deleted": true
    }
    """

    id: str | None
    object: str | None
    deleted: bool | None
