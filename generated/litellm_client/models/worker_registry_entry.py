from __future__ import annotations

from .._runtime.models import Model


class WorkerRegistryEntry(Model):
    worker_id: str
    name: str
    url: str
