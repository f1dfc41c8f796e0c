from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime.models import Model, OptionalConstantOf, one_of

if TYPE_CHECKING:
    from .open_ai_decision_input_image import OpenAIDecisionInputImage
    from .open_ai_decision_input_text import OpenAIDecisionInputText


class OpenAIDecisionInputMessage(Model):
    content: (
        str
        | list[
            Annotated[
                OpenAIDecisionInputText | OpenAIDecisionInputImage,
                one_of(
                    "type",
                    {
                        "input_text": "OpenAIDecisionInputText",
                        "input_image": "OpenAIDecisionInputImage",
                    },
                ),
            ]
        ]
    )
    role: OptionalConstantOf[Literal["user"]] = "user"
    type: OptionalConstantOf[Literal["message"]] = "message"
