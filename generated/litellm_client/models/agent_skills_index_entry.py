from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentSkillsIndexEntry(Model):
    name: str
    type: ConstantOf[Literal["archive"]] = "archive"
    description: str
    url: str
    digest: str
