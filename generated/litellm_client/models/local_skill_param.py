from __future__ import annotations

from ._base import Model


class LocalSkillParam(Model):
    description: str
    name: str
    path: str
