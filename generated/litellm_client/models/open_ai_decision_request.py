from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .decisions_base64_audio import DecisionsBase64Audio
    from .decisions_base64_video import DecisionsBase64Video
    from .open_ai_box_question import OpenAIBoxQuestion
    from .open_ai_choice_question import OpenAIChoiceQuestion
    from .open_ai_decision_input_message import OpenAIDecisionInputMessage
    from .open_ai_predicate_question import OpenAIPredicateQuestion
    from .open_ai_score_question import OpenAIScoreQuestion


class OpenAIDecisionRequest(Model):
    input: str | list[OpenAIDecisionInputMessage]
    """The text being judged, or user messages whose content mixes input_text and
    input_image parts.
    """

    model: str
    """A decision model from the proxy model_list."""

    questions: Annotated[
        list[
            Annotated[
                OpenAIPredicateQuestion
                | OpenAIChoiceQuestion
                | OpenAIScoreQuestion
                | OpenAIBoxQuestion,
                one_of(
                    "type",
                    {
                        "predicate": "OpenAIPredicateQuestion",
                        "choice": "OpenAIChoiceQuestion",
                        "score": "OpenAIScoreQuestion",
                        "box": "OpenAIBoxQuestion",
                    },
                ),
            ]
        ],
        Field(min_length=1, max_length=128),
    ]
    """Predicate, choice and score questions. Answers come back in the same order."""

    audio: Annotated[
        list[
            Annotated[str, Field(pattern="^data:audio/[^;,\\s]+;base64,.+$")]
            | DecisionsBase64Audio
        ],
        Field(max_length=4),
    ] = Field(default_factory=list)
    """Clef-omni only. Up to 4 embedded audio clips, each a base64 data URL
    or {content_type, base64}.
    """

    safety_identifier: str | None = None
    """A stable id for your end user. Sent to OpenAI and dropped for other providers."""

    videos: Annotated[
        list[
            Annotated[str, Field(pattern="^data:video/[^;,\\s]+;base64,.+$")]
            | DecisionsBase64Video
        ],
        Field(max_length=2),
    ] = Field(default_factory=list)
    """Clef-omni only. Up to 2 embedded videos, each a base64 data URL or {content_type,
    base64}.
    """
