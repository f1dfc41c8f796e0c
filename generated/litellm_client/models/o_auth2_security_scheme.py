from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .o_auth_flows import OAuthFlows


class OAuth2SecurityScheme(Model):
    """Defines a security scheme using OAuth 2.0."""

    flows: OAuthFlows
    description: str | None = None
    type: ConstantOf[Literal["oauth2"]] = "oauth2"
    oauth2_metadata_url: str | None = Field(
        default=None,
        validation_alias="oauth2MetadataUrl",
        serialization_alias="oauth2MetadataUrl",
    )
