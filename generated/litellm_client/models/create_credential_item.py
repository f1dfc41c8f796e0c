from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CreateCredentialItem(Model):
    credential_name: str
    credential_info: dict[str, Any]
    display_name: str | None = None
    credential_values: dict[str, Any] | None = None
    model_id: str | None = None
