from __future__ import annotations

from .._runtime.models import Model


class LocalSkill(Model):
    description: str
    name: str
    path: str
