from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .local_skill_param import LocalSkillParam


class LocalEnvironmentParam(Model):
    type: Literal["local"]
    skills: list[LocalSkillParam] | None = None
