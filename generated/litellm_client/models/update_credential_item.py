from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class UpdateCredentialItem(Model):
    credential_info: dict[str, Any]
    credential_name: str | None = None
    display_name: str | None = None
    credential_values: dict[str, Any] | None = None
    model_id: str | None = None
    credential_values_to_delete: list[str] | None = None
