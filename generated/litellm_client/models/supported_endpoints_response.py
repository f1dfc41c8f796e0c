from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .supported_endpoint import SupportedEndpoint


class SupportedEndpointsResponse(Model):
    endpoints: list[SupportedEndpoint]
