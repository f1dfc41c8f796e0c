from __future__ import annotations

from .._runtime.models import Model


class UserKey2(Model):
    new: str | None = None
