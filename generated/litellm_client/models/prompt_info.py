from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class PromptInfo(Model):
    environment: str | None = "development"
    prompt_type: Literal["config", "db"] | str
