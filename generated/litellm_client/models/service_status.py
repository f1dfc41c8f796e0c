from __future__ import annotations

from .._runtime.models import Model


class ServiceStatus(Model):
    storage_ready: bool = False
    credentials_ready: bool = False
    release: str = ""
    protocol_version: int = 0
    public_contract: int = 0
