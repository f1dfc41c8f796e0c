from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_capabilities import AgentCapabilities
    from .agent_card_signature import AgentCardSignature
    from .agent_interface import AgentInterface
    from .agent_provider import AgentProvider
    from .agent_skill import AgentSkill
    from .api_key_security_scheme import APIKeySecurityScheme
    from .http_auth_security_scheme import HTTPAuthSecurityScheme
    from .mutual_tls_security_scheme import MutualTLSSecurityScheme
    from .o_auth2_security_scheme import OAuth2SecurityScheme
    from .open_id_connect_security_scheme import OpenIdConnectSecurityScheme


class AgentCard(Model):
    """The AgentCard is a self-describing manifest for an agent. It provides essential
    metadata including the agent's identity, capabilities, skills, supported
    communication methods, and security requirements.
    """

    protocol_version: str | None = Field(
        default=None,
        validation_alias="protocolVersion",
        serialization_alias="protocolVersion",
    )
    name: str | None = None
    description: str | None = None
    url: str | None = None
    version: str | None = None
    capabilities: AgentCapabilities | None = None
    default_input_modes: list[str] | None = Field(
        default=None,
        validation_alias="defaultInputModes",
        serialization_alias="defaultInputModes",
    )
    default_output_modes: list[str] | None = Field(
        default=None,
        validation_alias="defaultOutputModes",
        serialization_alias="defaultOutputModes",
    )
    skills: list[AgentSkill] | None = None
    preferred_transport: str | None = Field(
        default=None,
        validation_alias="preferredTransport",
        serialization_alias="preferredTransport",
    )
    additional_interfaces: list[AgentInterface] | None = Field(
        default=None,
        validation_alias="additionalInterfaces",
        serialization_alias="additionalInterfaces",
    )
    icon_url: str | None = Field(
        default=None, validation_alias="iconUrl", serialization_alias="iconUrl"
    )
    provider: AgentProvider | None = None
    documentation_url: str | None = Field(
        default=None,
        validation_alias="documentationUrl",
        serialization_alias="documentationUrl",
    )
    security_schemes: (
        dict[
            str,
            APIKeySecurityScheme
            | HTTPAuthSecurityScheme
            | OAuth2SecurityScheme
            | OpenIdConnectSecurityScheme
            | MutualTLSSecurityScheme,
        ]
        | None
    ) = Field(
        default=None,
        validation_alias="securitySchemes",
        serialization_alias="securitySchemes",
    )
    security: list[dict[str, list[str]]] | None = None
    supports_authenticated_extended_card: bool | None = Field(
        default=None,
        validation_alias="supportsAuthenticatedExtendedCard",
        serialization_alias="supportsAuthenticatedExtendedCard",
    )
    signatures: list[AgentCardSignature] | None = None
