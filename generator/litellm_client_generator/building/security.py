"""Security Scheme Objects to security schemes (OpenAPI 3.1.0, section 4.8.27)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litellm_client_generator.ir import SecurityScheme


def scheme(name: str, value: Mapping[str, Any]) -> SecurityScheme:
    """One scheme. A kind that HTTP headers cannot carry (mutual TLS) is left to the connection's certificate.

    Args:
        name: Its key under `components/securitySchemes`.
        value: The Security Scheme Object.
    """
    kind = value.get("type")
    if kind == "apiKey":
        place = str(value.get("in", "header"))
        return SecurityScheme(name, "ApiKey", (place, str(value.get("name", name))))
    if kind == "http" and str(value.get("scheme", "")).lower() == "basic":
        return SecurityScheme(name, "Basic")
    if kind == "oauth2":
        flow = (value.get("flows") or {}).get("clientCredentials") or {}
        url = flow.get("tokenUrl")
        return SecurityScheme(name, "OAuth2", (str(url),) if url else ())
    if kind == "openIdConnect":
        return SecurityScheme(name, "OpenIdConnect")
    return SecurityScheme(name, "MutualTls" if kind == "mutualTLS" else "Bearer")
