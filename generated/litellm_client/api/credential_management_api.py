from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.create_credential_item import CreateCredentialItem
    from ..models.credential_item import CredentialItem
    from ..models.credential_list import CredentialList
    from ..models.credential_view import CredentialView
    from ..models.done import Done
    from ..models.update_credential_item import UpdateCredentialItem
    from ..models.user_connection_delete_response import UserConnectionDeleteResponse
    from ..models.user_connection_poll_request import UserConnectionPollRequest
    from ..models.user_connection_poll_response import UserConnectionPollResponse
    from ..models.user_connection_start_response import UserConnectionStartResponse
    from ..models.user_provider_connections_response import (
        UserProviderConnectionsResponse,
    )


class CredentialManagementApi(Api):
    """Operations tagged "credential management"."""

    def get_credentials_credentials_get(
        self, *, opts: RequestOptions | None = None
    ) -> CredentialList:
        """Get Credentials.

        [BETA] endpoint. This might change unexpectedly.
        """
        return self._call(
            "get_credentials_credentials_get",
            "GET",
            "/credentials",
            responses={"200": "CredentialList"},
            errors={},
            opts=opts,
        )

    get_credentials_credentials_get_with_http_info = with_http_info(
        get_credentials_credentials_get
    )
    get_credentials = get_credentials_credentials_get
    get_credentials_with_http_info = get_credentials_credentials_get_with_http_info

    def create_credential_credentials_post(
        self,
        create_credential_item: CreateCredentialItem | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Done:
        """Create Credential.

        [BETA] endpoint. This might change unexpectedly. Stores credential in DB.
        Reloads credentials in memory.
        """
        return self._call(
            "create_credential_credentials_post",
            "POST",
            "/credentials",
            body_param(
                create_credential_item, name="create_credential_item", required=True
            ),
            responses={"200": "Done"},
            opts=opts,
        )

    create_credential_credentials_post_with_http_info = with_http_info(
        create_credential_credentials_post
    )
    create_credential = create_credential_credentials_post
    create_credential_with_http_info = create_credential_credentials_post_with_http_info

    def get_credential_by_name_credentials_by_name_credential_name_get(
        self, credential_name: str, *, opts: RequestOptions | None = None
    ) -> CredentialView:
        """Get Credential By Name.

        [BETA] endpoint. This might change unexpectedly.

        Args:
            credential_name: The credential name, percent-decoded; may contain slashes.
        """
        return self._call(
            "get_credential_by_name_credentials_by_name_credential_name_get",
            "GET",
            "/credentials/by_name/{credential_name}",
            path_param("credential_name", credential_name),
            responses={"200": "CredentialView"},
            opts=opts,
        )

    get_credential_by_name_credentials_by_name_credential_name_get_with_http_info = (
        with_http_info(get_credential_by_name_credentials_by_name_credential_name_get)
    )
    get_credential_by_name = (
        get_credential_by_name_credentials_by_name_credential_name_get
    )
    get_credential_by_name_with_http_info = (
        get_credential_by_name_credentials_by_name_credential_name_get_with_http_info
    )

    def get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get(
        self, credential_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Credential Internal Issuer Jwks.

        Export the public JWKS for an anthropic ``internal_issuer`` credential, so the
        operator can register it on the Anthropic federation issuer from the UI. Never
        touches the private signing key: only its derived public JWKS leaves this
        process. 404s for any other credential shape.

        Args:
            credential_name: The credential name, percent-decoded; may contain slashes.
        """
        return self._call(
            "get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get",
            "GET",
            "/credentials/{credential_name}/jwks",
            path_param("credential_name", credential_name),
            responses={"200": "Any"},
            opts=opts,
        )

    get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get_with_http_info = with_http_info(
        get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get
    )
    get_credential_internal_issuer_jwks = (
        get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get
    )
    get_credential_internal_issuer_jwks_with_http_info = get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get_with_http_info

    def get_credential_by_model_credentials_by_model_model_id_get(
        self, model_id: str, *, opts: RequestOptions | None = None
    ) -> CredentialItem:
        """Get Credential By Model.

        [BETA] endpoint. This might change unexpectedly.

        Args:
            model_id: The model ID to look up credentials for.
        """
        return self._call(
            "get_credential_by_model_credentials_by_model_model_id_get",
            "GET",
            "/credentials/by_model/{model_id}",
            path_param("model_id", model_id),
            responses={"200": "CredentialItem"},
            opts=opts,
        )

    get_credential_by_model_credentials_by_model_model_id_get_with_http_info = (
        with_http_info(get_credential_by_model_credentials_by_model_model_id_get)
    )
    get_credential_by_model = get_credential_by_model_credentials_by_model_model_id_get
    get_credential_by_model_with_http_info = (
        get_credential_by_model_credentials_by_model_model_id_get_with_http_info
    )

    def list_user_connections_credentials_user_connections_get(
        self, *, opts: RequestOptions | None = None
    ) -> UserProviderConnectionsResponse:
        """List User Connections.

        List the calling user's per-user provider connections.
        """
        return self._call(
            "list_user_connections_credentials_user_connections_get",
            "GET",
            "/credentials/user_connections",
            responses={"200": "UserProviderConnectionsResponse"},
            errors={},
            opts=opts,
        )

    list_user_connections_credentials_user_connections_get_with_http_info = (
        with_http_info(list_user_connections_credentials_user_connections_get)
    )
    list_user_connections = list_user_connections_credentials_user_connections_get
    list_user_connections_with_http_info = (
        list_user_connections_credentials_user_connections_get_with_http_info
    )

    def start_user_connection_credentials_credential_name_user_connection_start_post(
        self,
        credential_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> UserConnectionStartResponse:
        """Start User Connection.

        Begin a GitHub device flow for the calling user's connection to a per-user
        credential.

        Args:
            credential_name: The credential name, percent-decoded.
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "start_user_connection_credentials_credential_name_user_connection_start_post",
            "POST",
            "/credentials/{credential_name}/user_connection/start",
            path_param("credential_name", credential_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "UserConnectionStartResponse"},
            opts=opts,
        )

    start_user_connection_credentials_credential_name_user_connection_start_post_with_http_info = with_http_info(
        start_user_connection_credentials_credential_name_user_connection_start_post
    )
    start_user_connection = (
        start_user_connection_credentials_credential_name_user_connection_start_post
    )
    start_user_connection_with_http_info = start_user_connection_credentials_credential_name_user_connection_start_post_with_http_info

    def poll_user_connection_credentials_credential_name_user_connection_poll_post(
        self,
        credential_name: str,
        user_connection_poll_request: UserConnectionPollRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> UserConnectionPollResponse:
        """Poll User Connection.

        Poll the device flow once and persist the connection on completion.

        Args:
            credential_name: The credential name, percent-decoded.
        """
        return self._call(
            "poll_user_connection_credentials_credential_name_user_connection_poll_post",
            "POST",
            "/credentials/{credential_name}/user_connection/poll",
            path_param("credential_name", credential_name),
            body_param(
                user_connection_poll_request,
                name="user_connection_poll_request",
                required=True,
            ),
            responses={"200": "UserConnectionPollResponse"},
            opts=opts,
        )

    poll_user_connection_credentials_credential_name_user_connection_poll_post_with_http_info = with_http_info(
        poll_user_connection_credentials_credential_name_user_connection_poll_post
    )
    poll_user_connection = (
        poll_user_connection_credentials_credential_name_user_connection_poll_post
    )
    poll_user_connection_with_http_info = poll_user_connection_credentials_credential_name_user_connection_poll_post_with_http_info

    def delete_user_connection_credentials_credential_name_user_connection_delete(
        self, credential_name: str, *, opts: RequestOptions | None = None
    ) -> UserConnectionDeleteResponse:
        """Delete User Connection.

        Disconnect the calling user's stored GitHub token for a per-user credential.
        Idempotent.

        Args:
            credential_name: The credential name, percent-decoded.
        """
        return self._call(
            "delete_user_connection_credentials_credential_name_user_connection_delete",
            "DELETE",
            "/credentials/{credential_name}/user_connection",
            path_param("credential_name", credential_name),
            responses={"200": "UserConnectionDeleteResponse"},
            opts=opts,
        )

    delete_user_connection_credentials_credential_name_user_connection_delete_with_http_info = with_http_info(
        delete_user_connection_credentials_credential_name_user_connection_delete
    )
    delete_user_connection = (
        delete_user_connection_credentials_credential_name_user_connection_delete
    )
    delete_user_connection_with_http_info = delete_user_connection_credentials_credential_name_user_connection_delete_with_http_info

    def delete_credential_credentials_credential_name_delete(
        self, credential_name: str, *, opts: RequestOptions | None = None
    ) -> Done:
        """Delete Credential.

        [BETA] endpoint. This might change unexpectedly.

        Args:
            credential_name: The credential name, percent-decoded; may contain slashes.
        """
        return self._call(
            "delete_credential_credentials_credential_name_delete",
            "DELETE",
            "/credentials/{credential_name}",
            path_param("credential_name", credential_name),
            responses={"200": "Done"},
            opts=opts,
        )

    delete_credential_credentials_credential_name_delete_with_http_info = (
        with_http_info(delete_credential_credentials_credential_name_delete)
    )
    delete_credential = delete_credential_credentials_credential_name_delete
    delete_credential_with_http_info = (
        delete_credential_credentials_credential_name_delete_with_http_info
    )

    def update_credential_credentials_credential_name_patch(
        self,
        credential_name: str,
        update_credential_item: UpdateCredentialItem | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Credential.

        [BETA] endpoint. This might change unexpectedly.

        Args:
            credential_name: The credential name, percent-decoded; may contain slashes.
        """
        return self._call(
            "update_credential_credentials_credential_name_patch",
            "PATCH",
            "/credentials/{credential_name}",
            path_param("credential_name", credential_name),
            body_param(
                update_credential_item, name="update_credential_item", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_credential_credentials_credential_name_patch_with_http_info = with_http_info(
        update_credential_credentials_credential_name_patch
    )
    update_credential = update_credential_credentials_credential_name_patch
    update_credential_with_http_info = (
        update_credential_credentials_credential_name_patch_with_http_info
    )

    def migrate_encryption_endpoint_credentials_migrate_encryption_post(
        self,
        *,
        dry_run: bool | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Migrate Encryption Endpoint.

        Re-encrypt all at-rest credentials into the AES-256-GCM (``v2:gcm:``) format.

        Admin only. Requires ``general_settings.encryption_algorithm: aes-256-gcm``.
        Idempotent and resumable — re-running skips already-migrated values. Pass
        ``dry_run=true`` for a non-mutating scan (equivalent to ``--check``).

        Args:
            dry_run: If true, scan and report without writing any changes.
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "migrate_encryption_endpoint_credentials_migrate_encryption_post",
            "POST",
            "/credentials/migrate-encryption",
            query_param("dry_run", dry_run),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    migrate_encryption_endpoint_credentials_migrate_encryption_post_with_http_info = (
        with_http_info(migrate_encryption_endpoint_credentials_migrate_encryption_post)
    )
    migrate_encryption_endpoint = (
        migrate_encryption_endpoint_credentials_migrate_encryption_post
    )
    migrate_encryption_endpoint_with_http_info = (
        migrate_encryption_endpoint_credentials_migrate_encryption_post_with_http_info
    )

    def check_encryption_endpoint_credentials_migrate_encryption_check_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Check Encryption Endpoint.

        Read-only residual scan for compliance attestation. Reports how many at-rest
        values are still in the legacy format. ``residual_legacy == 0`` attests no
        legacy ciphertext remains. Admin only; performs no writes.
        """
        return self._call(
            "check_encryption_endpoint_credentials_migrate_encryption_check_get",
            "GET",
            "/credentials/migrate-encryption/check",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    check_encryption_endpoint_credentials_migrate_encryption_check_get_with_http_info = with_http_info(
        check_encryption_endpoint_credentials_migrate_encryption_check_get
    )
    check_encryption_endpoint = (
        check_encryption_endpoint_credentials_migrate_encryption_check_get
    )
    check_encryption_endpoint_with_http_info = check_encryption_endpoint_credentials_migrate_encryption_check_get_with_http_info
