from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class DecisionsBase64Audio(Model):
    var_base64: Annotated[str, Field(min_length=1)] = Field(
        validation_alias="base64", serialization_alias="base64"
    )
    """Base64-encoded audio bytes."""

    content_type: Annotated[str, Field(pattern="^audio/\\S+$")]
    """An audio/* media type, such as audio/wav."""
