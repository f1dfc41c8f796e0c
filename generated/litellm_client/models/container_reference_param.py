from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ContainerReferenceParam(Model):
    container_id: str
    type: Literal["container_reference"]
