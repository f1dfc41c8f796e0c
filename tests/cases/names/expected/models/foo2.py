from __future__ import annotations

from ._base import Model


class Foo2(Model):
    b: str | None = None
