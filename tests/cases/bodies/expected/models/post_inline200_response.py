from __future__ import annotations

from ._base import Model


class PostInline200Response(Model):
    b: int | None = None
