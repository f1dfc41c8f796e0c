from __future__ import annotations

from .._runtime.models import Model


class BodyTokenEndpointTokenPost(Model):
    grant_type: str
    assertion: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    code: str | None = None
    code_verifier: str | None = None
    redirect_uri: str | None = None
    refresh_token: str | None = None
    requested_token_type: str | None = None
    resource: str | None = None
    scope: str | None = None
    subject_token: str | None = None
    subject_token_type: str | None = None
