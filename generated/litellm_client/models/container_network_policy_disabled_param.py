from __future__ import annotations

from typing import Literal

from ._base import Model


class ContainerNetworkPolicyDisabledParam(Model):
    type: Literal["disabled"]
