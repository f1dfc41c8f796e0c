from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class DecisionsAsset(Model):
    data_base64: Annotated[str, Field(pattern="^[A-Za-z0-9+/]+={0,2}$")]
    """Base64-encoded image bytes, no data: prefix."""

    format: Literal["png", "jpg", "jpeg"] | str
    """The image's format, in lowercase."""

    type: Literal["image"] | None = None
