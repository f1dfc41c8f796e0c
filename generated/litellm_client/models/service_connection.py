from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .service_status import ServiceStatus


class ServiceConnection(Model):
    url: str
    connected: bool
    status: ServiceStatus
    configured: bool = False
    release: str = ""
