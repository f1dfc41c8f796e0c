from __future__ import annotations

from ._base import Model


class UIField(Model):
    key: str
    value: str
