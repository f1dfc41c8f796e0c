from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .inline_skill_source import InlineSkillSource


class InlineSkill(Model):
    description: str
    name: str
    source: InlineSkillSource
    type: ConstantOf[Literal["inline"]] = "inline"
