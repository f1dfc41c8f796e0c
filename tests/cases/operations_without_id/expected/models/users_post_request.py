from __future__ import annotations

from .._runtime.models import Model


class UsersPostRequest(Model):
    name: str | None = None
