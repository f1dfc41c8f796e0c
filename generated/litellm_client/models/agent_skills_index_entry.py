from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentSkillsIndexEntry(Model):
    name: str
    type: Literal["archive"]
    description: str
    url: str
    digest: str
