from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class SkillReferenceParam(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None
