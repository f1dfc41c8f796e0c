from __future__ import annotations

from ._base import Model


class TagDeleteRequest(Model):
    name: str
