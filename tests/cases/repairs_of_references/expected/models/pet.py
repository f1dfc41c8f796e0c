from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Pet(Model):
    mother: Pet | None = None
    father: Pet | None = None
    owner: Any = None
    limit: Any = None
    itself: Any = None
