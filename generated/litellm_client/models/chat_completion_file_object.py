from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_file_object_file import ChatCompletionFileObjectFile


class ChatCompletionFileObject(Model):
    file: ChatCompletionFileObjectFile
    type: ConstantOf[Literal["file"]] = "file"
