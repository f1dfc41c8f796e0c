from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .choices import Choices


class ModelResponse(Model):
    id: str
    created: int
    model: str | None = None
    object: str
    system_fingerprint: str | None = None
    choices: list[Choices]
