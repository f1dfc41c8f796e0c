from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_audio_object import ChatCompletionAudioObject
    from .chat_completion_cached_content import ChatCompletionCachedContent
    from .chat_completion_document_object import ChatCompletionDocumentObject
    from .chat_completion_file_object import ChatCompletionFileObject
    from .chat_completion_image_object import ChatCompletionImageObject
    from .chat_completion_text_object import ChatCompletionTextObject
    from .chat_completion_video_object import ChatCompletionVideoObject


class ChatCompletionUserMessage(Model):
    content: (
        str
        | list[
            ChatCompletionTextObject
            | ChatCompletionImageObject
            | ChatCompletionAudioObject
            | ChatCompletionDocumentObject
            | ChatCompletionVideoObject
            | ChatCompletionFileObject
        ]
    )
    role: ConstantOf[Literal["user"]] = "user"
    cache_control: ChatCompletionCachedContent | None = None
