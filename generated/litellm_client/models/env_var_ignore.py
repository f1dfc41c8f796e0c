from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class EnvVarIgnore(Model):
    source: Literal["env_var"] = "env_var"
    env_var: str
