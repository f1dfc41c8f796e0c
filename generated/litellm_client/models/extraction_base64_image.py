from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ExtractionBase64Image(Model):
    var_base64: str = Field(validation_alias="base64", serialization_alias="base64")
    """Base64-encoded image bytes."""

    content_type: str
    """The image media type, such as image/png."""
