from __future__ import annotations

from .._runtime.models import Model


class PostInline200Response(Model):
    b: int | None = None
