from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models import Model


class OAuthFlows(Model):
    """Defines the configuration for the supported OAuth 2.0 flows."""

    authorization_code: dict[str, Any] | None = Field(
        default=None,
        validation_alias="authorizationCode",
        serialization_alias="authorizationCode",
    )
    client_credentials: dict[str, Any] | None = Field(
        default=None,
        validation_alias="clientCredentials",
        serialization_alias="clientCredentials",
    )
    implicit: dict[str, Any] | None = None
    password: dict[str, Any] | None = None
