from __future__ import annotations

from .._runtime.models import Model


class CyberArkConfig(Model):
    """Configuration for CyberArk Conjur secret manager integration."""

    client_cert: str | None = None
    """Path to the client TLS certificate for certificate-based authentication."""

    client_key: str | None = None
    """Path to the client TLS private key for certificate-based authentication."""

    cyberark_account: str | None = None
    """The Conjur organization account name."""

    cyberark_api_base: str | None = None
    """The address of the CyberArk Conjur server (e.g., https://conjur.example.com)"""

    cyberark_api_key: str | None = None
    """API key for Conjur API-key authentication."""

    cyberark_username: str | None = None
    """The Conjur username (login) to authenticate as."""

    refresh_interval: str | None = None
    """Auth token cache TTL in seconds (default: 300)"""

    ssl_verify: str | None = None
    """Set to false to disable SSL verification (e.g., for self-signed certificates)"""
