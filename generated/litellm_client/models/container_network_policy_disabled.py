from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ContainerNetworkPolicyDisabled(Model):
    type: Literal["disabled"]
