from __future__ import annotations

from .._runtime.models import Model


class LocalSkillParam(Model):
    description: str
    name: str
    path: str
