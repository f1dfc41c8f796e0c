from __future__ import annotations

from .._runtime.models import Model


class UIField(Model):
    key: str
    value: str
