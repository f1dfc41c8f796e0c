from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .scim_feature import SCIMFeature


class SCIMServiceProviderConfig(Model):
    authentication_schemes: list[dict[str, Any]] | None = Field(
        default=None,
        validation_alias="authenticationSchemes",
        serialization_alias="authenticationSchemes",
    )
    bulk: SCIMFeature = Field(default_factory=lambda: SCIMFeature(supported=False))
    change_password: SCIMFeature = Field(
        default_factory=lambda: SCIMFeature(supported=False),
        validation_alias="changePassword",
        serialization_alias="changePassword",
    )
    etag: SCIMFeature = Field(default_factory=lambda: SCIMFeature(supported=False))
    filter: SCIMFeature = Field(default_factory=lambda: SCIMFeature(supported=False))
    meta: dict[str, Any] | None = None
    patch: SCIMFeature = Field(default_factory=lambda: SCIMFeature(supported=True))
    schemas: list[str] = Field(
        default_factory=lambda: [
            "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
        ]
    )
    sort: SCIMFeature = Field(default_factory=lambda: SCIMFeature(supported=False))
