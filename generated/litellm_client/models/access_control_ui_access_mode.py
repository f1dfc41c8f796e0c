from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AccessControlUIAccessMode(Model):
    """Model for Controlling UI Access Mode via SSO Groups."""

    restricted_sso_group: str
    sso_group_jwt_field: str
    type: ConstantOf[Literal["restricted_sso_group"]] = "restricted_sso_group"
