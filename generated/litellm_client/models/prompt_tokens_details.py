from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import Model


class PromptTokensDetails(Model):
    modality: Literal["TEXT", "AUDIO", "IMAGE", "VIDEO"] | str
    token_count: int = Field(
        validation_alias="tokenCount", serialization_alias="tokenCount"
    )
