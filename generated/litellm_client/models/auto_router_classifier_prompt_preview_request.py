from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .classification_rubric import ClassificationRubric
    from .tier_definition import TierDefinition


class AutoRouterClassifierPromptPreviewRequest(Model):
    """A POST rather than query params: the classification sections are the operator's
    own text, which must not reach access logs through a URL.
    """

    tier_definitions: list[TierDefinition] | None = None
    tier_labels: dict[str, str] | None = None
    classification_rubric: ClassificationRubric | None = None
    context_window_size: Annotated[int, Field(ge=0)] = 3
    classification_prompt: str | None = None
    classification_examples: str | None = None
