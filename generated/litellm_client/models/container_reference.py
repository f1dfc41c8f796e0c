from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ContainerReference(Model):
    container_id: str
    type: ConstantOf[Literal["container_reference"]] = "container_reference"
