from __future__ import annotations

from .._runtime.models import Model


class Foo2(Model):
    b: str | None = None
