from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CredentialItem(Model):
    credential_name: str
    credential_info: dict[str, Any]
    credential_values: dict[str, Any]
    display_name: str | None = None
