from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_audio_object import ChatCompletionAudioObject
    from .chat_completion_file_object import ChatCompletionFileObject
    from .chat_completion_image_object import ChatCompletionImageObject
    from .chat_completion_text_object import ChatCompletionTextObject
    from .chat_completion_tool_reference_object import ChatCompletionToolReferenceObject


class ChatCompletionToolMessage(Model):
    content: (
        str
        | list[
            ChatCompletionTextObject
            | ChatCompletionImageObject
            | ChatCompletionAudioObject
            | ChatCompletionFileObject
            | ChatCompletionToolReferenceObject
        ]
    )
    tool_call_id: str
    role: ConstantOf[Literal["tool"]] = "tool"
