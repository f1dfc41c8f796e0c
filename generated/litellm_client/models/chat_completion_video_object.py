from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_video_url_object import ChatCompletionVideoUrlObject


class ChatCompletionVideoObject(Model):
    video_url: str | ChatCompletionVideoUrlObject
    type: ConstantOf[Literal["video_url"]] = "video_url"
