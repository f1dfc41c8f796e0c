from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .inline_skill_source_param import InlineSkillSourceParam


class InlineSkillParam(Model):
    description: str
    name: str
    source: InlineSkillSourceParam
    type: ConstantOf[Literal["inline"]] = "inline"
