from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponseLocalEnvironment(Model):
    """Represents the use of a local environment to perform shell actions."""

    type: ConstantOf[Literal["local"]] = "local"
