from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ContextCompactionConfig(Model):
    model: Annotated[str, Field(min_length=1)] | None = None
    trigger_ratio: Annotated[float, Field(gt=0.0, lt=1.0)] = 0.9
    max_tokens: Annotated[int, Field(ge=512)] = 4096
    timeout_seconds: Annotated[float, Field(gt=0.0)] = 120
