from __future__ import annotations

from .._runtime.models import Model


class BodyAuthorizeCompleteAuthorizeCompletePost(Model):
    decision: str | None = None
    delivery: str | None = None
    flow: str
    team_id: str | None = None
