"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .job import Job
    from .problem import Problem
    from .ticket import Ticket


_MODULES: dict[str, str] = {"Job": "job", "Problem": "problem", "Ticket": "ticket"}

__all__: list[str] = ["Job", "Problem", "Ticket"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
