from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentSkillsIndexEntry(Model):
    name: str
    description: str
    url: str
    digest: str
    type: ConstantOf[Literal["archive"]] = "archive"
