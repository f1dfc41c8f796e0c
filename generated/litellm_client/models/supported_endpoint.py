from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .endpoint_provider import EndpointProvider


class SupportedEndpoint(Model):
    key: str
    label: str
    endpoint: str
    providers: list[EndpointProvider]
