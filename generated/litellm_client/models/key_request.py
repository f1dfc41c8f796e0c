from __future__ import annotations

from .._runtime.models import Model


class KeyRequest(Model):
    keys: list[str] | None = None
    key_aliases: list[str] | None = None
