from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .box_answer import BoxAnswer
    from .choice_answer import ChoiceAnswer
    from .decisions_usage import DecisionsUsage
    from .noul_answer import NoulAnswer
    from .score_answer import ScoreAnswer


class DecisionsResponse(Model):
    answers: dict[
        str,
        Annotated[
            NoulAnswer | ChoiceAnswer | ScoreAnswer | BoxAnswer,
            one_of(
                "type",
                {
                    "box": "BoxAnswer",
                    "choice": "ChoiceAnswer",
                    "noul": "NoulAnswer",
                    "score": "ScoreAnswer",
                },
            ),
        ],
    ]
    model: str | None = None
    usage: DecisionsUsage | None = None
