from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class LocalShell(Model):
    """A tool that allows the model to execute shell commands in a local environment."""

    type: Literal["local_shell"]
