from __future__ import annotations

from .._runtime.models import Model


class TagInfoRequest(Model):
    names: list[str]
