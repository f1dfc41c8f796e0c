from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import Model


class OpenIdConnectSecurityScheme(Model):
    """Defines a security scheme using OpenID Connect."""

    description: str | None = None
    type: Literal["openIdConnect"]
    open_id_connect_url: str = Field(
        validation_alias="openIdConnectUrl", serialization_alias="openIdConnectUrl"
    )
