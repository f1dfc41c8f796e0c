from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ContainerNetworkPolicyDisabledParam(Model):
    type: ConstantOf[Literal["disabled"]] = "disabled"
