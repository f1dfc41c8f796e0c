from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .open_ai_box_answer import OpenAIBoxAnswer
    from .open_ai_choice_answer import OpenAIChoiceAnswer
    from .open_ai_decision_usage import OpenAIDecisionUsage
    from .open_ai_predicate_answer import OpenAIPredicateAnswer
    from .open_ai_refusal_answer import OpenAIRefusalAnswer
    from .open_ai_score_answer import OpenAIScoreAnswer


class OpenAIDecisionResponse(Model):
    answers: list[
        Annotated[
            OpenAIPredicateAnswer
            | OpenAIChoiceAnswer
            | OpenAIScoreAnswer
            | OpenAIBoxAnswer
            | OpenAIRefusalAnswer,
            one_of(
                "type",
                {
                    "box": "OpenAIBoxAnswer",
                    "choice": "OpenAIChoiceAnswer",
                    "predicate": "OpenAIPredicateAnswer",
                    "refusal": "OpenAIRefusalAnswer",
                    "score": "OpenAIScoreAnswer",
                },
            ),
        ]
    ]
    model: str
    usage: OpenAIDecisionUsage
