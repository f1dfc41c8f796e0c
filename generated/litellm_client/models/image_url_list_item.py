from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .image_url_object import ImageURLObject


class ImageURLListItem(Model):
    image_url: ImageURLObject
    index: int
    type: ConstantOf[Literal["image_url"]] = "image_url"
