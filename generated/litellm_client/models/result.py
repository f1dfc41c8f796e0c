from __future__ import annotations

from .._runtime.models import Model


class Result(Model):
    attributes: dict[str, str | float | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    text: str | None = None
