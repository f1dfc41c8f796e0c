from __future__ import annotations

from .._runtime.models import Model


class BodyAuthorizeCompleteAuthorizeCompletePost(Model):
    flow: str
    decision: str | None = None
    delivery: str | None = None
    team_id: str | None = None
