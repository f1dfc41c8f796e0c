from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class LocalShellCallAction(Model):
    """Execute a shell command on the server."""

    command: list[str]
    env: dict[str, str]
    type: ConstantOf[Literal["exec"]] = "exec"
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None
