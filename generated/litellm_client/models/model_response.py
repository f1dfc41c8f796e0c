from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .choices import Choices


class ModelResponse(Model):
    id: str
    created: int
    object: str
    choices: list[Choices]
    model: str | None = None
    system_fingerprint: str | None = None
