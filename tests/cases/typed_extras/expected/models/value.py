from __future__ import annotations

from .._runtime.models import DateTime, Model


class Value(Model):
    at: DateTime | None = None
