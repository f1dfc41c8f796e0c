from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class MCPCredentials(Model):
    audience: str | None = None
    auth_value: str | None = None
    aws_access_key_id: str | None = None
    aws_region_name: str | None = None
    aws_role_name: str | None = None
    aws_secret_access_key: str | None = None
    aws_service_name: str | None = None
    aws_session_name: str | None = None
    aws_session_token: str | None = None
    client_assertion_signing_alg: str | None = None
    client_id: str | None = None
    client_private_key: str | None = None
    client_private_key_id: str | None = None
    client_secret: str | None = None
    dcr_issuer: str | None = None
    dcr_server_url: str | None = None
    id_jag_resource: str | None = None
    id_jag_resource_client_id: str | None = None
    id_jag_resource_client_secret: str | None = None
    id_jag_resource_token_endpoint: str | None = None
    id_jag_subject_source: str | None = None
    redirect_uris: list[str] | None = None
    scopes: list[str] | None = None
    subject_token_type: str | None = None
    token_endpoint_auth_method: (
        Literal["client_secret_basic", "client_secret_post"] | str | None
    ) = None
    token_exchange_endpoint: str | None = None
    token_exchange_profile: str | None = None
    upstream_resource: str | None = None
    upstream_token_header: str | None = None
