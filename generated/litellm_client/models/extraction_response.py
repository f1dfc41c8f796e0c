from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .extraction_answer import ExtractionAnswer
    from .extraction_usage import ExtractionUsage


class ExtractionResponse(Model):
    answers: dict[str, ExtractionAnswer]
    model: str
    truncated: bool
    usage: ExtractionUsage
    state_text: str | None = None
