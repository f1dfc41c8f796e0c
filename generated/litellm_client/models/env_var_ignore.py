from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class EnvVarIgnore(Model):
    env_var: str
    source: OptionalConstantOf[Literal["env_var"]] = "env_var"
