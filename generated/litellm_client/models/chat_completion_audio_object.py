from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_cached_content import ChatCompletionCachedContent
    from .chat_completion_input_audio import ChatCompletionInputAudio


class ChatCompletionAudioObject(Model):
    input_audio: ChatCompletionInputAudio
    type: ConstantOf[Literal["input_audio"]] = "input_audio"
    cache_control: ChatCompletionCachedContent | None = None
