from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class LocalShellCallAction(Model):
    """Execute a shell command on the server."""

    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None
