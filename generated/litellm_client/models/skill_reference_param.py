from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class SkillReferenceParam(Model):
    skill_id: str
    type: ConstantOf[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None
