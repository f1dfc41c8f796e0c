from __future__ import annotations

from .._runtime.models import Model


class UserKey3(Model):
    old: str | None = None
