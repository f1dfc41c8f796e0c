from __future__ import annotations

from .._runtime.models import Model


class Job(Model):
    id: int | None = None
