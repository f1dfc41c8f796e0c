from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class UserUpdateResult(Model):
    """Result of a single user update operation."""

    success: bool
    user_id: str | None = None
    user_email: str | None = None
    error: str | None = None
    updated_user: dict[str, Any] | None = None
