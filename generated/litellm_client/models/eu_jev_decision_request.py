from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .eu_jev_choice_question import EuJevChoiceQuestion
    from .eu_jev_noul_question import EuJevNoulQuestion
    from .eu_jev_score_question import EuJevScoreQuestion


class EuJevDecisionRequest(Model):
    questions: dict[
        str,
        Annotated[
            EuJevChoiceQuestion | EuJevNoulQuestion | EuJevScoreQuestion,
            one_of(
                "type",
                {
                    "choice": "EuJevChoiceQuestion",
                    "noul": "EuJevNoulQuestion",
                    "score": "EuJevScoreQuestion",
                },
            ),
        ],
    ]
    """One to eight questions, keyed by names of up to 80 characters."""

    state: (
        Annotated[str, Field(min_length=1, max_length=100000)]
        | dict[str, Any]
        | list[Any]
    )
    """The content to evaluate, a string of up to 100,000 characters or a JSON object or
    array.
    """

    model: str = "eu-jeff-latest"
    """eu-jeff-latest follows the current release, eu-jeff-1.0.0 pins it."""
