from __future__ import annotations

from ._base import Model


class TagInfoRequest(Model):
    names: list[str]
