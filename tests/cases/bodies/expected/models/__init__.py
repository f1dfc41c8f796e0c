"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .body_post_upload import BodyPostUpload
    from .other import Other
    from .post_inline200_response import PostInline200Response
    from .post_inline_request import PostInlineRequest
    from .thing import Thing


_MODULES: dict[str, str] = {
    "BodyPostUpload": "body_post_upload",
    "Other": "other",
    "PostInline200Response": "post_inline200_response",
    "PostInlineRequest": "post_inline_request",
    "Thing": "thing",
}

__all__: list[str] = [
    "BodyPostUpload",
    "Other",
    "PostInline200Response",
    "PostInlineRequest",
    "Thing",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
