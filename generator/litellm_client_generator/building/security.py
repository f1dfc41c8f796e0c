"""Security Scheme Objects (OpenAPI 3.1.0, section 4.8.27) to calls of the runtime's classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litellm_client_generator.ir import Import, SecurityScheme
from litellm_client_generator.text import literal


def scheme(name: str, value: Mapping[str, Any]) -> SecurityScheme:
    """One scheme. A kind that HTTP headers cannot carry (mutual TLS) is left to the connection's certificate.

    Args:
        name: Its key under `components/securitySchemes`.
        value: The Security Scheme Object.
    """
    kind = value.get("type")
    if kind == "apiKey":
        return made(name, "ApiKey", value.get("in", "header"), value.get("name", name))
    if kind == "http" and str(value.get("scheme", "")).lower() == "basic":
        return made(name, "Basic")
    if kind == "oauth2":
        flow = (value.get("flows") or {}).get("clientCredentials") or {}
        return (
            made(name, "OAuth2", flow["tokenUrl"])
            if flow.get("tokenUrl")
            else made(name, "OAuth2")
        )
    if kind == "openIdConnect":
        return made(name, "OpenIdConnect")
    return made(name, "MutualTls" if kind == "mutualTLS" else "Bearer")


def made(name: str, runtime_class: str, *arguments: object) -> SecurityScheme:
    code = f"{runtime_class}({', '.join(literal(argument) for argument in arguments)})"
    return SecurityScheme(
        name, code, frozenset({Import("._runtime.call.security", runtime_class)})
    )
