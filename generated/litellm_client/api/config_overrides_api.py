from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, header_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.config_override_settings_response import (
        ConfigOverrideSettingsResponse,
    )
    from ..models.cyber_ark_config import CyberArkConfig
    from ..models.hashicorp_vault_config import HashicorpVaultConfig


class ConfigOverridesApi(Api):
    """Operations tagged "config_overrides"."""

    def get_cyberark_config_config_overrides_cyberark_get(
        self, *, opts: RequestOptions | None = None
    ) -> ConfigOverrideSettingsResponse:
        """Get Cyberark Config.

        Get current CyberArk Conjur configuration. Returns decrypted values from DB, or
        falls back to current env vars. Sensitive fields are masked before leaving the
        server.
        """
        return self._call(
            "get_cyberark_config_config_overrides_cyberark_get",
            "GET",
            "/config_overrides/cyberark",
            responses={"200": "ConfigOverrideSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_cyberark_config_config_overrides_cyberark_get_with_http_info = with_http_info(
        get_cyberark_config_config_overrides_cyberark_get
    )
    get_cyberark_config = get_cyberark_config_config_overrides_cyberark_get
    get_cyberark_config_with_http_info = (
        get_cyberark_config_config_overrides_cyberark_get_with_http_info
    )

    def update_cyberark_config_config_overrides_cyberark_post(
        self,
        cyber_ark_config: CyberArkConfig | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, str]:
        """Update Cyberark Config.

        Update CyberArk Conjur secret manager configuration. Sets environment variables,
        encrypts sensitive fields, and stores in DB. Reinitializes the secret manager on
        this pod.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "update_cyberark_config_config_overrides_cyberark_post",
            "POST",
            "/config_overrides/cyberark",
            body_param(cyber_ark_config, name="cyber_ark_config", required=True),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "dict[str, str]"},
            opts=opts,
        )

    update_cyberark_config_config_overrides_cyberark_post_with_http_info = (
        with_http_info(update_cyberark_config_config_overrides_cyberark_post)
    )
    update_cyberark_config = update_cyberark_config_config_overrides_cyberark_post
    update_cyberark_config_with_http_info = (
        update_cyberark_config_config_overrides_cyberark_post_with_http_info
    )

    def delete_cyberark_config_config_overrides_cyberark_delete(
        self,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, str]:
        """Delete Cyberark Config.

        Delete CyberArk Conjur configuration. Idempotent.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "delete_cyberark_config_config_overrides_cyberark_delete",
            "DELETE",
            "/config_overrides/cyberark",
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "dict[str, str]"},
            opts=opts,
        )

    delete_cyberark_config_config_overrides_cyberark_delete_with_http_info = (
        with_http_info(delete_cyberark_config_config_overrides_cyberark_delete)
    )
    delete_cyberark_config = delete_cyberark_config_config_overrides_cyberark_delete
    delete_cyberark_config_with_http_info = (
        delete_cyberark_config_config_overrides_cyberark_delete_with_http_info
    )

    def test_cyberark_connection_config_overrides_cyberark_test_connection_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> dict[str, str]:
        """Test Cyberark Connection.

        Test the connection to the currently configured CyberArk Conjur server. Uses the
        already-initialized secret manager client. Does not modify any state.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "test_cyberark_connection_config_overrides_cyberark_test_connection_post",
            "POST",
            "/config_overrides/cyberark/test_connection",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "dict[str, str]"},
            errors={},
            opts=opts,
        )

    test_cyberark_connection_config_overrides_cyberark_test_connection_post_with_http_info = with_http_info(
        test_cyberark_connection_config_overrides_cyberark_test_connection_post
    )
    test_cyberark_connection = (
        test_cyberark_connection_config_overrides_cyberark_test_connection_post
    )
    test_cyberark_connection_with_http_info = test_cyberark_connection_config_overrides_cyberark_test_connection_post_with_http_info

    def get_hashicorp_vault_config_config_overrides_hashicorp_vault_get(
        self, *, opts: RequestOptions | None = None
    ) -> ConfigOverrideSettingsResponse:
        """Get Hashicorp Vault Config.

        Get current Hashicorp Vault configuration. Returns decrypted values from DB, or
        falls back to current env vars.
        """
        return self._call(
            "get_hashicorp_vault_config_config_overrides_hashicorp_vault_get",
            "GET",
            "/config_overrides/hashicorp_vault",
            responses={"200": "ConfigOverrideSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_hashicorp_vault_config_config_overrides_hashicorp_vault_get_with_http_info = (
        with_http_info(get_hashicorp_vault_config_config_overrides_hashicorp_vault_get)
    )
    get_hashicorp_vault_config = (
        get_hashicorp_vault_config_config_overrides_hashicorp_vault_get
    )
    get_hashicorp_vault_config_with_http_info = (
        get_hashicorp_vault_config_config_overrides_hashicorp_vault_get_with_http_info
    )

    def update_hashicorp_vault_config_config_overrides_hashicorp_vault_post(
        self,
        hashicorp_vault_config: HashicorpVaultConfig | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Hashicorp Vault Config.

        Update Hashicorp Vault secret manager configuration. Sets environment variables,
        encrypts sensitive fields, and stores in DB. Reinitializes the secret manager on
        this pod.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "update_hashicorp_vault_config_config_overrides_hashicorp_vault_post",
            "POST",
            "/config_overrides/hashicorp_vault",
            body_param(
                hashicorp_vault_config, name="hashicorp_vault_config", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    update_hashicorp_vault_config_config_overrides_hashicorp_vault_post_with_http_info = with_http_info(
        update_hashicorp_vault_config_config_overrides_hashicorp_vault_post
    )
    update_hashicorp_vault_config = (
        update_hashicorp_vault_config_config_overrides_hashicorp_vault_post
    )
    update_hashicorp_vault_config_with_http_info = update_hashicorp_vault_config_config_overrides_hashicorp_vault_post_with_http_info

    def delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete(
        self,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete Hashicorp Vault Config.

        Delete Hashicorp Vault configuration. Idempotent.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete",
            "DELETE",
            "/config_overrides/hashicorp_vault",
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete_with_http_info = with_http_info(
        delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete
    )
    delete_hashicorp_vault_config = (
        delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete
    )
    delete_hashicorp_vault_config_with_http_info = delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete_with_http_info

    def test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Test Hashicorp Vault Connection.

        Test the connection to the currently configured Hashicorp Vault. Uses the
        already-initialized secret manager client. Does not modify any state.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post",
            "POST",
            "/config_overrides/hashicorp_vault/test_connection",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post_with_http_info = with_http_info(
        test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post
    )
    test_hashicorp_vault_connection = test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post
    test_hashicorp_vault_connection_with_http_info = test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post_with_http_info
