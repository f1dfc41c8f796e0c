from __future__ import annotations

from ._base import Model


class SCIMMember(Model):
    display: str | None = None
    type: str | None = None
    value: str
