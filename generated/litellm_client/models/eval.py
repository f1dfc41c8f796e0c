from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Eval(Model):
    """Represents an evaluation from the OpenAI Evals API."""

    created_at: int
    data_source_config: dict[str, Any]
    id: str
    testing_criteria: list[dict[str, Any]]
    metadata: dict[str, Any] | None = None
    name: str | None = None
    object: str = "eval"
    updated_at: int | None = None
