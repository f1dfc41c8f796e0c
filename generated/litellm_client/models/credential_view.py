from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class CredentialView(Model):
    credential_name: str
    credential_info: dict[str, Any]
    credential_values: dict[str, Any]
    source: Literal["db", "config"] | str
    display_name: str | None = None
