from __future__ import annotations

from .._runtime.models import Model


class HashicorpVaultConfig(Model):
    """Configuration for Hashicorp Vault secret manager integration."""

    approle_mount_path: str | None = None
    """Mount path for the AppRole auth method (default: approle)"""

    approle_role_id: str | None = None
    """Role ID for Vault AppRole authentication."""

    approle_secret_id: str | None = None
    """Secret ID for Vault AppRole authentication."""

    client_cert: str | None = None
    """Path to the client TLS certificate for Vault."""

    client_key: str | None = None
    """Path to the client TLS private key for Vault."""

    vault_addr: str | None = None
    """The address of the Vault server (e.g., https://vault.example.com:8200)"""

    vault_cert_role: str | None = None
    """Certificate role name for TLS cert authentication."""

    vault_login_namespace: str | None = None
    """Namespace for AppRole and TLS cert login (X-Vault-Namespace header); falls back
    to vault_namespace.
    """

    vault_mount_name: str | None = None
    """KV engine mount name (default: secret)"""

    vault_namespace: str | None = None
    """Vault namespace used for both login and secret operations unless overridden
    below.
    """

    vault_path_prefix: str | None = None
    """Optional path prefix for secrets (e.g., myapp -> secret/data/myapp/{secret_name})
    """

    vault_secret_namespace: str | None = None
    """Namespace for secret reads and writes (URL path segment); falls back to
    vault_namespace.
    """

    vault_token: str | None = None
    """Token for Vault token-based authentication."""
