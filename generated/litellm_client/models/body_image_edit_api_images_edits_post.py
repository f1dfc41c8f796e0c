from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class BodyImageEditApiImagesEditsPost(Model):
    image: list[bytes] | None = None
    image2: list[bytes] | None = Field(
        default=None, validation_alias="image[]", serialization_alias="image[]"
    )
    mask: list[bytes] | None = None
    mask2: list[bytes] | None = Field(
        default=None, validation_alias="mask[]", serialization_alias="mask[]"
    )
