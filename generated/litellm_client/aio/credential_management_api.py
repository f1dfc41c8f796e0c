from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.credential_management_api import CredentialManagementApi


class AsyncCredentialManagementApi(AsyncApi):
    """Operations tagged "credential management"."""

    get_credentials_credentials_get = awaited(
        CredentialManagementApi.get_credentials_credentials_get
    )
    get_credentials_credentials_get_with_http_info = with_http_info(
        get_credentials_credentials_get
    )
    get_credentials = get_credentials_credentials_get
    get_credentials_with_http_info = get_credentials_credentials_get_with_http_info

    create_credential_credentials_post = awaited(
        CredentialManagementApi.create_credential_credentials_post
    )
    create_credential_credentials_post_with_http_info = with_http_info(
        create_credential_credentials_post
    )
    create_credential = create_credential_credentials_post
    create_credential_with_http_info = create_credential_credentials_post_with_http_info

    get_credential_by_name_credentials_by_name_credential_name_get = awaited(
        CredentialManagementApi.get_credential_by_name_credentials_by_name_credential_name_get
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

    get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get = awaited(
        CredentialManagementApi.get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get
    )
    get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get_with_http_info = with_http_info(
        get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get
    )
    get_credential_internal_issuer_jwks = (
        get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get
    )
    get_credential_internal_issuer_jwks_with_http_info = get_credential_internal_issuer_jwks_credentials_credential_name_jwks_get_with_http_info

    get_credential_by_model_credentials_by_model_model_id_get = awaited(
        CredentialManagementApi.get_credential_by_model_credentials_by_model_model_id_get
    )
    get_credential_by_model_credentials_by_model_model_id_get_with_http_info = (
        with_http_info(get_credential_by_model_credentials_by_model_model_id_get)
    )
    get_credential_by_model = get_credential_by_model_credentials_by_model_model_id_get
    get_credential_by_model_with_http_info = (
        get_credential_by_model_credentials_by_model_model_id_get_with_http_info
    )

    list_user_connections_credentials_user_connections_get = awaited(
        CredentialManagementApi.list_user_connections_credentials_user_connections_get
    )
    list_user_connections_credentials_user_connections_get_with_http_info = (
        with_http_info(list_user_connections_credentials_user_connections_get)
    )
    list_user_connections = list_user_connections_credentials_user_connections_get
    list_user_connections_with_http_info = (
        list_user_connections_credentials_user_connections_get_with_http_info
    )

    start_user_connection_credentials_credential_name_user_connection_start_post = awaited(
        CredentialManagementApi.start_user_connection_credentials_credential_name_user_connection_start_post
    )
    start_user_connection_credentials_credential_name_user_connection_start_post_with_http_info = with_http_info(
        start_user_connection_credentials_credential_name_user_connection_start_post
    )
    start_user_connection = (
        start_user_connection_credentials_credential_name_user_connection_start_post
    )
    start_user_connection_with_http_info = start_user_connection_credentials_credential_name_user_connection_start_post_with_http_info

    poll_user_connection_credentials_credential_name_user_connection_poll_post = awaited(
        CredentialManagementApi.poll_user_connection_credentials_credential_name_user_connection_poll_post
    )
    poll_user_connection_credentials_credential_name_user_connection_poll_post_with_http_info = with_http_info(
        poll_user_connection_credentials_credential_name_user_connection_poll_post
    )
    poll_user_connection = (
        poll_user_connection_credentials_credential_name_user_connection_poll_post
    )
    poll_user_connection_with_http_info = poll_user_connection_credentials_credential_name_user_connection_poll_post_with_http_info

    delete_user_connection_credentials_credential_name_user_connection_delete = awaited(
        CredentialManagementApi.delete_user_connection_credentials_credential_name_user_connection_delete
    )
    delete_user_connection_credentials_credential_name_user_connection_delete_with_http_info = with_http_info(
        delete_user_connection_credentials_credential_name_user_connection_delete
    )
    delete_user_connection = (
        delete_user_connection_credentials_credential_name_user_connection_delete
    )
    delete_user_connection_with_http_info = delete_user_connection_credentials_credential_name_user_connection_delete_with_http_info

    delete_credential_credentials_credential_name_delete = awaited(
        CredentialManagementApi.delete_credential_credentials_credential_name_delete
    )
    delete_credential_credentials_credential_name_delete_with_http_info = (
        with_http_info(delete_credential_credentials_credential_name_delete)
    )
    delete_credential = delete_credential_credentials_credential_name_delete
    delete_credential_with_http_info = (
        delete_credential_credentials_credential_name_delete_with_http_info
    )

    update_credential_credentials_credential_name_patch = awaited(
        CredentialManagementApi.update_credential_credentials_credential_name_patch
    )
    update_credential_credentials_credential_name_patch_with_http_info = with_http_info(
        update_credential_credentials_credential_name_patch
    )
    update_credential = update_credential_credentials_credential_name_patch
    update_credential_with_http_info = (
        update_credential_credentials_credential_name_patch_with_http_info
    )

    migrate_encryption_endpoint_credentials_migrate_encryption_post = awaited(
        CredentialManagementApi.migrate_encryption_endpoint_credentials_migrate_encryption_post
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

    check_encryption_endpoint_credentials_migrate_encryption_check_get = awaited(
        CredentialManagementApi.check_encryption_endpoint_credentials_migrate_encryption_check_get
    )
    check_encryption_endpoint_credentials_migrate_encryption_check_get_with_http_info = with_http_info(
        check_encryption_endpoint_credentials_migrate_encryption_check_get
    )
    check_encryption_endpoint = (
        check_encryption_endpoint_credentials_migrate_encryption_check_get
    )
    check_encryption_endpoint_with_http_info = check_encryption_endpoint_credentials_migrate_encryption_check_get_with_http_info
