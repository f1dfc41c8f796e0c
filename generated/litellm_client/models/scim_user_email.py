from __future__ import annotations

from ._base import Model


class SCIMUserEmail(Model):
    primary: bool | None = None
    type: str | None = None
    value: str
