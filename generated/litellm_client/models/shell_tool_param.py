from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class ShellToolParam(Model):
    """Shell tool for Responses API: run commands in hosted containers or local runtime.
    See https://developers.openai.com/api/docs/guides/tools-shell.
    """

    type: Literal["shell"] | str
    environment: dict[str, Any]
