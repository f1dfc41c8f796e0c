from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .box_question import BoxQuestion
    from .choice_question import ChoiceQuestion
    from .decisions_asset import DecisionsAsset
    from .decisions_base64_audio import DecisionsBase64Audio
    from .decisions_base64_image import DecisionsBase64Image
    from .decisions_base64_video import DecisionsBase64Video
    from .noul_question import NoulQuestion
    from .score_question import ScoreQuestion


class DecisionsRequest(Model):
    model: str
    """A decision model from the proxy model_list."""

    questions: dict[
        str,
        Annotated[
            NoulQuestion | ChoiceQuestion | ScoreQuestion | BoxQuestion,
            one_of(
                "type",
                {
                    "noul": "NoulQuestion",
                    "choice": "ChoiceQuestion",
                    "score": "ScoreQuestion",
                    "box": "BoxQuestion",
                },
            ),
        ],
    ]
    """Named noul, choice and score questions. Each key becomes a key in the answers."""

    state: str | dict[str, Any] | list[Any]
    """The thing being judged, such as a support ticket, a document or a chat
    transcript.
    """

    assets: dict[str, DecisionsAsset | Any] | None = None
    """TypeSafe only. Images keyed by a reference string. Write the reference in state,
    instructions or criteria where the image belongs.
    """

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

    images: (
        list[
            Annotated[
                str,
                Field(
                    pattern="^(?i:data:image/[^;,\\s]+(?:;[^;,\\s]+)*;base64,[A-Za-z0-9+/_-]+={0,2}|https?://\\S+)$"
                ),
            ]
            | DecisionsBase64Image
        ]
        | None
    ) = None
    """Images as data URLs or content_type plus base64, for providers that look at
    images.
    """

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
