from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .choice_answer import ChoiceAnswer
    from .eu_jev_meta import EuJevMeta
    from .eu_jev_usage import EuJevUsage
    from .noul_answer import NoulAnswer
    from .score_answer import ScoreAnswer


class EuJevDecisionResponse(Model):
    answers: dict[
        str,
        Annotated[
            ChoiceAnswer | NoulAnswer | ScoreAnswer,
            one_of(
                "type",
                {
                    "choice": "ChoiceAnswer",
                    "noul": "NoulAnswer",
                    "score": "ScoreAnswer",
                },
            ),
        ],
    ]
    """One answer per question, under the same names."""

    meta: EuJevMeta
    model: str
    """The release that answered, such as eu-jeff-1.0.0."""

    usage: EuJevUsage
