from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class OpenIdConnectSecurityScheme(Model):
    """Defines a security scheme using OpenID Connect."""

    open_id_connect_url: str = Field(
        validation_alias="openIdConnectUrl", serialization_alias="openIdConnectUrl"
    )
    description: str | None = None
    type: ConstantOf[Literal["openIdConnect"]] = "openIdConnect"
