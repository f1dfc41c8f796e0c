from __future__ import annotations

from ._base import Model


class LocalSkill(Model):
    description: str
    name: str
    path: str
