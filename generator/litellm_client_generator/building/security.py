"""Security Scheme Objects to security schemes (OpenAPI 3.1.0, section 4.8.27)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from litellm_client_generator.ir import SecurityScheme


def scheme(
    name: str, value: Mapping[str, Any], requested: Collection[str] = ()
) -> SecurityScheme:
    """One scheme. A kind that HTTP headers cannot carry (mutual TLS) is left to the connection's certificate.

    Args:
        name: Its key under `components/securitySchemes`.
        value: The Security Scheme Object.
        requested: The scopes that the document asks of this scheme.
    """
    kind = value.get("type")
    if kind == "apiKey":
        place = str(value.get("in", "header"))
        return SecurityScheme(name, "ApiKey", (place, str(value.get("name", name))))
    if kind == "http" and str(value.get("scheme", "")).lower() == "basic":
        return SecurityScheme(name, "Basic")
    if kind == "oauth2":
        return SecurityScheme(name, "OAuth2", client_credentials(value, requested))
    if kind == "openIdConnect":
        return SecurityScheme(
            name, "OpenIdConnect", text_field(value, "openIdConnectUrl")
        )
    if kind == "mutualTLS":
        return SecurityScheme(name, "MutualTls")
    return SecurityScheme(name, "Bearer", text_field(value, "bearerFormat"))


def client_credentials(
    value: Mapping[str, Any], requested: Collection[str]
) -> tuple[str | tuple[str, ...], ...]:
    """Where a client gets its own token, and the scopes that it asks for (section 4.8.29; RFC 6749, section 4.4).

    It asks for what the API needs, not for all that the server has to give: fewer scopes are allowed (RFC 6749, section
    3.3), and a token that can do less is safer.
    """
    flow = (value.get("flows") or {}).get("clientCredentials") or {}
    url = text_field(flow, "tokenUrl")
    offered = flow.get("scopes") or requested
    scopes = tuple(sorted(scope for scope in requested if scope in offered))
    return (*url, scopes) if url and scopes else url


def requested_scopes(
    requirements: Iterable[Mapping[str, Any]],
) -> dict[str, set[str]]:
    """The scopes that Security Requirement Objects ask for, by their scheme (section 4.8.30)."""
    scopes: dict[str, set[str]] = {}
    for requirement in requirements:
        for name, wanted in requirement.items():
            scopes.setdefault(name, set()).update(map(str, wanted))
    return scopes


def text_field(value: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """The text of a field, if it has one."""
    return (str(value[key]),) if value.get(key) else ()
