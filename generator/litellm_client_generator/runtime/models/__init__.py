"""Stand-in for the rendered module that finds a model by its class name."""

from __future__ import annotations

_MODULES: dict[str, str] = {}
