"""Who is calling: security schemes and the choice between them (OpenAPI 3.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from .refusing import refusing

Security = Sequence[str | Sequence[str]]
"""Alternatives: each the name of a scheme, or several names that are needed together; an empty one is anonymous."""

Secret = str | Callable[[], Any] | None
"""A credential, or what gives it when it is asked."""


class Credentials(Protocol):
    """What schemes ask a `Configuration` for."""

    username: str | None
    password: str | None
    cert_file: str | None

    @property
    def access_token(self) -> Secret: ...

    def find_api_key(self, scheme: str, wire_name: str) -> Secret: ...

    def find_api_key_prefix(self, scheme: str, wire_name: str) -> str | None: ...


@dataclass(frozen=True)
class Placement:
    """Where a credential goes in a request."""

    place: str
    """header, query, cookie, or connection for what no request carries."""
    name: str
    prefix: str = ""


@dataclass(frozen=True)
class SecurityScheme:
    """What all schemes have in common: a placement, and a credential that the configuration holds."""

    def placement(self, name: str, configuration: Credentials) -> Placement:
        """Where the credential goes.

        Args:
            name: What the document calls the scheme.
            configuration: Where prefixes are kept.
        """
        return Placement("header", "Authorization", "Bearer ")

    def secret(self, name: str, configuration: Credentials) -> Secret:
        """The credential for this scheme, if there is one.

        Args:
            name: What the document calls the scheme.
            configuration: Where credentials are kept.
        """
        return configuration.access_token

    def advice(self, name: str) -> str:
        """How a user configures the credential."""
        return "Configuration(access_token=...)"


@dataclass(frozen=True)
class ApiKey(SecurityScheme):
    """A key in a header, in the query or in a cookie."""

    place: str
    name: str

    @refusing
    def placement(self, name: str, configuration: Credentials) -> Placement:
        prefix = configuration.find_api_key_prefix(name, self.name)
        return Placement(self.place, self.name, f"{prefix} " if prefix else "")

    def secret(self, name: str, configuration: Credentials) -> Secret:
        return configuration.find_api_key(name, self.name)

    def advice(self, name: str) -> str:
        return f"Configuration(api_key=...) or Configuration(api_key={{{name!r}: ...}})"


@dataclass(frozen=True)
class Bearer(SecurityScheme):
    """A token after the word Bearer (RFC 6750)."""

    bearer_format: str = ""

    def advice(self, name: str) -> str:
        if self.bearer_format:
            return f"Configuration(access_token=...) with a token of the form {self.bearer_format}"
        return super().advice(name)


@dataclass(frozen=True)
class Basic(SecurityScheme):
    """A user's name and password (RFC 7617)."""

    def placement(self, name: str, configuration: Credentials) -> Placement:
        return Placement("header", "Authorization", "Basic ")

    def secret(self, name: str, configuration: Credentials) -> Secret:
        if configuration.username is None and configuration.password is None:
            return None
        return basic(configuration.username or "", configuration.password or "")

    def advice(self, name: str) -> str:
        return "Configuration(username=..., password=...)"


@dataclass(frozen=True)
class OAuth2(SecurityScheme):
    """A token that an authorization server gives out (RFC 6749)."""

    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    """What a client asks for when it gets its own token."""

    def advice(self, name: str) -> str:
        if self.token_url:
            return "Configuration(access_token=...) or Configuration(client_id=..., client_secret=...)"
        return "Configuration(access_token=...)"


@dataclass(frozen=True)
class OpenIdConnect(SecurityScheme):
    """A token by OpenID Connect."""

    url: str = ""

    def advice(self, name: str) -> str:
        if self.url:
            return f"Configuration(access_token=...) with a token of {self.url}"
        return super().advice(name)


@dataclass(frozen=True)
class MutualTls(SecurityScheme):
    """A client's certificate, which the connection shows and no request carries."""

    def placement(self, name: str, configuration: Credentials) -> Placement:
        return Placement("connection", "")

    def secret(self, name: str, configuration: Credentials) -> Secret:
        return configuration.cert_file

    def advice(self, name: str) -> str:
        return "Configuration(cert_file=..., key_file=...)"


@refusing
def basic(name: str, password: str) -> str:
    """A name and a password as HTTP basic authentication has them, in base64 (RFC 7617, section 2).

    Raises:
        ApiValueError: One of them is no text that can be sent.
    """
    return base64.b64encode(f"{name}:{password}".encode()).decode()


def alternatives(security: Security) -> list[tuple[str, ...]]:
    """Each alternative as the names that it needs together."""
    return [(each,) if isinstance(each, str) else tuple(each) for each in security]


def advise(names: Sequence[str], schemes: Mapping[str, SecurityScheme]) -> str:
    """How to configure the credentials of schemes."""
    return "; ".join(schemes[name].advice(name) for name in names if name in schemes)
