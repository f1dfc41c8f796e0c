from __future__ import annotations

from ._base import Model


class WorkerRegistryEntry(Model):
    worker_id: str
    name: str
    url: str
