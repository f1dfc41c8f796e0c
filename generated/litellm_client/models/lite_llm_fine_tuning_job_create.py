from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .hyperparameters import Hyperparameters


class LiteLLMFineTuningJobCreate(Model):
    model: str
    training_file: str
    hyperparameters: Hyperparameters | None = None
    suffix: str | None = None
    validation_file: str | None = None
    integrations: list[str] | None = None
    seed: int | None = None
    custom_llm_provider: Literal["openai", "azure", "vertex_ai"] | str | None = None
