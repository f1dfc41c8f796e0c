from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .local_skill import LocalSkill


class LocalEnvironment(Model):
    type: ConstantOf[Literal["local"]] = "local"
    skills: list[LocalSkill] | None = None
