from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class PromptInfo(Model):
    prompt_type: Literal["config", "db"] | str
    environment: str | None = "development"
