from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .thing import Thing


class BodyPostUpload(Model):
    file: bytes
    """What to keep."""

    image2: list[bytes] | None = Field(
        default=None, validation_alias="image[]", serialization_alias="image[]"
    )
    image: bytes | None = None
    meta: Thing | None = None
    n: Annotated[int, Field(le=5)] = 1
