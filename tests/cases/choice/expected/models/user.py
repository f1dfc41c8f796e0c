from __future__ import annotations

from ._base import Model


class User(Model):
    name: str | None = None
