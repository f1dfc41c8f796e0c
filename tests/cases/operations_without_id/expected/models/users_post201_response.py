from __future__ import annotations

from .._runtime.models import Model


class UsersPost201Response(Model):
    id: int | None = None
