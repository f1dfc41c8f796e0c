from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Shelf(Model):
    free: dict[str, Any] | None = None
    open: dict[str, Any] | None = None
    counts: dict[str, int] | None = None
    lists: dict[str, list[str]] | None = None
    nested: dict[str, dict[str, float]] | None = None
    shelves: dict[str, Shelf] | None = None
    days: dict[str, bool] | None = None
    coded: dict[str, str | Any] | None = None
    whatever: Any = None
