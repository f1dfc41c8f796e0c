from __future__ import annotations

from ._base import Model


class PostInlineRequest(Model):
    a: int
