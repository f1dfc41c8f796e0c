from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RealtimeClientSecretResponse(Model):
    """Response from POST /v1/realtime/client_secrets.

    Both the top-level `value` and `session.client_secret.value` will contain the
    encrypted token instead of the raw ephemeral key. The `session` field is kept as a
    raw dict so unknown fields pass through.
    """

    value: str
    expires_at: int | None = None
    session: dict[str, Any] | None = None
