from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ContainerNetworkPolicyDisabledParam(Model):
    type: Literal["disabled"]
