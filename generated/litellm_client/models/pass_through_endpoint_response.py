from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .pass_through_generic_endpoint import PassThroughGenericEndpoint


class PassThroughEndpointResponse(Model):
    endpoints: list[PassThroughGenericEndpoint]
