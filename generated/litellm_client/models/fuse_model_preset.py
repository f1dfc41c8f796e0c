from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class FuseModelPreset(Model):
    id: str
    label: str
    text: Annotated[str, Field(min_length=1, max_length=4000)]
    sources: Annotated[list[str], Field(min_length=1)]
    model: str
