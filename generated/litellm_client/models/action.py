from __future__ import annotations

from .._runtime.models import Model


class Action(Model):
    """The shell commands and limits that describe how to run the tool call."""

    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None
