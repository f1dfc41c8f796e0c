from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_image_url_object import ChatCompletionImageUrlObject


class ChatCompletionImageObject(Model):
    image_url: str | ChatCompletionImageUrlObject
    type: ConstantOf[Literal["image_url"]] = "image_url"
