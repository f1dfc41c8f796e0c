from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    form_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class McpDiscoverableApi(Api):
    """Operations tagged "mcp_discoverable"."""

    def jwks_json_well_known_jwks_json_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Jwks Json.

        JSON Web Key Set endpoint.

        Returns the RSA public key used by MCPJWTSigner to sign outbound MCP tokens. MCP
        servers and gateways use this endpoint to verify liteLLM-issued JWTs.

        Returns an empty key set if MCPJWTSigner is not configured.
        """
        return self._call(
            "jwks_json_well_known_jwks_json_get",
            "GET",
            "/.well-known/jwks.json",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    jwks_json_well_known_jwks_json_get_with_http_info = with_http_info(
        jwks_json_well_known_jwks_json_get
    )
    jwks_json = jwks_json_well_known_jwks_json_get
    jwks_json_with_http_info = jwks_json_well_known_jwks_json_get_with_http_info

    def native_client_auth_discovery_well_known_litellm_cli_auth_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Native Client Auth Discovery.

        The versioned contract a native client (``lite login --pkce``, or a CLI in any
        other language) reads to sign a user in through the browser and obtain a proxy
        credential.
        """
        return self._call(
            "native_client_auth_discovery_well_known_litellm_cli_auth_get",
            "GET",
            "/.well-known/litellm-cli-auth",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    native_client_auth_discovery_well_known_litellm_cli_auth_get_with_http_info = (
        with_http_info(native_client_auth_discovery_well_known_litellm_cli_auth_get)
    )
    native_client_auth_discovery = (
        native_client_auth_discovery_well_known_litellm_cli_auth_get
    )
    native_client_auth_discovery_with_http_info = (
        native_client_auth_discovery_well_known_litellm_cli_auth_get_with_http_info
    )

    def oauth_authorization_server_mcp_well_known_oauth_authorization_server_get(
        self, *, mcp_server_name: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Authorization Server Mcp.

        OAuth authorization server discovery endpoint.

        Supports both legacy pattern (/{server_name}) and root endpoint.
        """
        return self._call(
            "oauth_authorization_server_mcp_well_known_oauth_authorization_server_get",
            "GET",
            "/.well-known/oauth-authorization-server",
            query_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    oauth_authorization_server_mcp_well_known_oauth_authorization_server_get_with_http_info = with_http_info(
        oauth_authorization_server_mcp_well_known_oauth_authorization_server_get
    )

    def oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Authorization Server Aggregate.

        OAuth authorization server discovery for the aggregate /mcp endpoint, the RFC
        8414 path-inserted form for a client that treats {base}/mcp as its authorization
        base URL.

        The single-segment /mcp is reserved for the aggregate so the discovery chain
        stays consistent: the aggregate protected-resource document advertises
        {base}/mcp as its authorization server, so the document served here must have
        issuer {base}/mcp. A server literally named ``mcp`` therefore does not take this
        route; it keeps its standard two-segment discovery at
        /.well-known/oauth-authorization-server/mcp/mcp. Letting the per-server row win
        here instead would serve an issuer of {base} against a resource that advertised
        {base}/mcp, which fails the RFC 8414 issuer check and breaks the front door.
        """
        return self._call(
            "oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get",
            "GET",
            "/.well-known/oauth-authorization-server/mcp",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get_with_http_info = with_http_info(
        oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get
    )
    oauth_authorization_server_aggregate = oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get
    oauth_authorization_server_aggregate_with_http_info = oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get_with_http_info

    def oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Authorization Server Mcp Standard.

        OAuth authorization server discovery endpoint using standard MCP URL pattern.

        Standard pattern: /mcp/{server_name}
        Discovery path: /.well-known/oauth-authorization-server/mcp/{server_name}
        """
        return self._call(
            "oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get",
            "GET",
            "/.well-known/oauth-authorization-server/mcp/{mcp_server_name}",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get_with_http_info = with_http_info(
        oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get
    )
    oauth_authorization_server_mcp_standard = oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get
    oauth_authorization_server_mcp_standard_with_http_info = oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get_with_http_info

    def oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Authorization Server Mcp.

        OAuth authorization server discovery endpoint.

        Supports both legacy pattern (/{server_name}) and root endpoint.
        """
        return self._call(
            "oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get",
            "GET",
            "/.well-known/oauth-authorization-server/{mcp_server_name}",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get_with_http_info = with_http_info(
        oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get
    )

    def oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Authorization Server Legacy.

        OAuth authorization server discovery for legacy /{server_name}/mcp pattern.
        """
        return self._call(
            "oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get",
            "GET",
            "/.well-known/oauth-authorization-server/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get_with_http_info = with_http_info(
        oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get
    )
    oauth_authorization_server_legacy = oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get
    oauth_authorization_server_legacy_with_http_info = oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get_with_http_info

    def oauth_protected_resource_root_well_known_oauth_protected_resource_get(
        self, *, opts: RequestOptions | None = None
    ) -> dict[str, str | list[str]]:
        """Oauth Protected Resource Root."""
        return self._call(
            "oauth_protected_resource_root_well_known_oauth_protected_resource_get",
            "GET",
            "/.well-known/oauth-protected-resource",
            responses={"200": "dict[str, str | list[str]]"},
            errors={},
            security=(),
            opts=opts,
        )

    oauth_protected_resource_root_well_known_oauth_protected_resource_get_with_http_info = with_http_info(
        oauth_protected_resource_root_well_known_oauth_protected_resource_get
    )
    oauth_protected_resource_root = (
        oauth_protected_resource_root_well_known_oauth_protected_resource_get
    )
    oauth_protected_resource_root_with_http_info = oauth_protected_resource_root_well_known_oauth_protected_resource_get_with_http_info

    def oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Protected Resource Aggregate.

        OAuth protected resource discovery for the aggregate /mcp endpoint.

        The single-segment ``/mcp`` path does not collide with any per-server PRM
        pattern (those are two-segment: ``/mcp/{server}`` or ``/{server}/mcp``), so this
        unambiguously describes the aggregate resource.
        """
        return self._call(
            "oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get",
            "GET",
            "/.well-known/oauth-protected-resource/mcp",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get_with_http_info = with_http_info(
        oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get
    )
    oauth_protected_resource_aggregate = (
        oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get
    )
    oauth_protected_resource_aggregate_with_http_info = oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get_with_http_info

    def oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Protected Resource Mcp Standard.

        OAuth protected resource discovery endpoint using standard MCP URL pattern.

        Standard pattern: /mcp/{server_name}
        Discovery path: /.well-known/oauth-protected-resource/mcp/{server_name}

        This endpoint is compliant with MCP specification and works with standard MCP
        clients like mcp-inspector and VSCode Copilot.
        """
        return self._call(
            "oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get",
            "GET",
            "/.well-known/oauth-protected-resource/mcp/{mcp_server_name}",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get_with_http_info = with_http_info(
        oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get
    )
    oauth_protected_resource_mcp_standard = oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get
    oauth_protected_resource_mcp_standard_with_http_info = oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get_with_http_info

    def oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Oauth Protected Resource Mcp.

        OAuth protected resource discovery endpoint using LiteLLM legacy URL pattern.

        Legacy pattern: /{server_name}/mcp
        Discovery path: /.well-known/oauth-protected-resource/{server_name}/mcp

        This endpoint is kept for backward compatibility. New integrations should use
        the standard MCP pattern (/mcp/{server_name}) instead.
        """
        return self._call(
            "oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get",
            "GET",
            "/.well-known/oauth-protected-resource/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get_with_http_info = with_http_info(
        oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get
    )
    oauth_protected_resource_mcp = oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get
    oauth_protected_resource_mcp_with_http_info = oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get_with_http_info

    def openid_configuration_well_known_openid_configuration_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openid Configuration."""
        return self._call(
            "openid_configuration_well_known_openid_configuration_get",
            "GET",
            "/.well-known/openid-configuration",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    openid_configuration_well_known_openid_configuration_get_with_http_info = (
        with_http_info(openid_configuration_well_known_openid_configuration_get)
    )
    openid_configuration = openid_configuration_well_known_openid_configuration_get
    openid_configuration_with_http_info = (
        openid_configuration_well_known_openid_configuration_get_with_http_info
    )

    def authorize_authorize_get(
        self,
        redirect_uri: str,
        *,
        client_id: str | None = None,
        state: str | None = None,
        mcp_server_name: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        response_type: str | None = None,
        scope: str | None = None,
        resource: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Authorize."""
        return self._call(
            "authorize_authorize_get",
            "GET",
            "/authorize",
            query_param("redirect_uri", redirect_uri, required=True),
            query_param("client_id", client_id),
            query_param("state", state),
            query_param("mcp_server_name", mcp_server_name),
            query_param("code_challenge", code_challenge),
            query_param("code_challenge_method", code_challenge_method),
            query_param("response_type", response_type),
            query_param("scope", scope),
            query_param("resource", resource),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    authorize_authorize_get_with_http_info = with_http_info(authorize_authorize_get)

    def authorize_complete_authorize_complete_post(
        self,
        flow: str,
        *,
        decision: str | None = None,
        delivery: str | None = None,
        team_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Authorize Complete.

        Finish an aggregate connect flow: mint the gateway authorization code for the
        signed-in user and hand it back to the DCR client, by 303 redirect (default) or,
        for a loopback client on a different machine, as a copyable callback URL
        (``delivery=manual``). POST plus the per-flow HttpOnly cookie set at /authorize;
        an anonymous or bad-flow request just 400s. The native-client consent page adds
        ``decision`` (approve or deny) and the ``team_id`` the credential is attributed
        to.
        """
        return self._call(
            "authorize_complete_authorize_complete_post",
            "POST",
            "/authorize/complete",
            form_param("flow", flow, required=True),
            form_param("decision", decision),
            form_param("delivery", delivery),
            form_param("team_id", team_id),
            responses={"200": "Any"},
            content_type="application/x-www-form-urlencoded",
            security=(),
            opts=opts,
        )

    authorize_complete_authorize_complete_post_with_http_info = with_http_info(
        authorize_complete_authorize_complete_post
    )
    authorize_complete = authorize_complete_authorize_complete_post
    authorize_complete_with_http_info = (
        authorize_complete_authorize_complete_post_with_http_info
    )

    def authorize_flow_authorize_flow_get(
        self, flow: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Authorize Flow."""
        return self._call(
            "authorize_flow_authorize_flow_get",
            "GET",
            "/authorize/flow",
            query_param("flow", flow, required=True),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    authorize_flow_authorize_flow_get_with_http_info = with_http_info(
        authorize_flow_authorize_flow_get
    )
    authorize_flow = authorize_flow_authorize_flow_get
    authorize_flow_with_http_info = authorize_flow_authorize_flow_get_with_http_info

    def authorize_mcp_session_authorize_mcp_session_get(
        self,
        redirect_uri: str,
        client_id: str,
        *,
        state: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        response_type: str | None = None,
        resource: str | None = None,
        scope: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Authorize Mcp Session."""
        return self._call(
            "authorize_mcp_session_authorize_mcp_session_get",
            "GET",
            "/authorize/mcp-session",
            query_param("redirect_uri", redirect_uri, required=True),
            query_param("client_id", client_id, required=True),
            query_param("state", state),
            query_param("code_challenge", code_challenge),
            query_param("code_challenge_method", code_challenge_method),
            query_param("response_type", response_type),
            query_param("resource", resource),
            query_param("scope", scope),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    authorize_mcp_session_authorize_mcp_session_get_with_http_info = with_http_info(
        authorize_mcp_session_authorize_mcp_session_get
    )
    authorize_mcp_session = authorize_mcp_session_authorize_mcp_session_get
    authorize_mcp_session_with_http_info = (
        authorize_mcp_session_authorize_mcp_session_get_with_http_info
    )

    def callback_callback_get(
        self,
        *,
        code: str | None = None,
        state: str | None = None,
        iss: str | None = None,
        error: str | None = None,
        error_description: str | None = None,
        error_uri: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Callback.

        OAuth 2.0 authorization response handler for MCP loopback clients.

        Accepts either:

        - A successful authorization response (``code`` + ``state``), which is forwarded
          back to the validated client ``redirect_uri`` with the original (un-wrapped)
          ``state``, once the RFC 9207 ``iss`` (when the authorization server sent one)
          matches the issuer /authorize sealed into the state.
        - An error response (``error``[+``error_description``/``error_uri``]), per RFC
          6749 §4.1.2.1. When ``state`` is present and decodes to a trusted
          ``redirect_uri``, the error params are propagated back to the client so its
          OAuth library can surface them. Otherwise we render an HTML error page so the
          user is not left on an opaque 422 / blank screen.
        """
        return self._call(
            "callback_callback_get",
            "GET",
            "/callback",
            query_param("code", code),
            query_param("state", state),
            query_param("iss", iss),
            query_param("error", error),
            query_param("error_description", error_description),
            query_param("error_uri", error_uri),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    callback_callback_get_with_http_info = with_http_info(callback_callback_get)
    callback = callback_callback_get
    callback_with_http_info = callback_callback_get_with_http_info

    def introspect_endpoint_introspect_post(
        self, token: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Introspect Endpoint.

        RFC 7662 introspection for gateway-issued session tokens (``llm_session_`` /
        ``llm_srefresh_``), so an external gateway can validate them without the signing
        secret. The caller authenticates with a LiteLLM virtual key (section 2.1,
        enforced by the route dependency); any token the gateway cannot vouch for
        answers ``{"active": false}`` with no further detail.
        """
        return self._call(
            "introspect_endpoint_introspect_post",
            "POST",
            "/introspect",
            form_param("token", token, required=True),
            responses={"200": "Any"},
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    introspect_endpoint_introspect_post_with_http_info = with_http_info(
        introspect_endpoint_introspect_post
    )
    introspect_endpoint = introspect_endpoint_introspect_post
    introspect_endpoint_with_http_info = (
        introspect_endpoint_introspect_post_with_http_info
    )

    def register_client_register_post(
        self,
        *,
        mcp_server_name: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Register Client.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "register_client_register_post",
            "POST",
            "/register",
            query_param("mcp_server_name", mcp_server_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    register_client_register_post_with_http_info = with_http_info(
        register_client_register_post
    )

    def revoke_endpoint_revoke_post(
        self, client_id: str, token: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Revoke Endpoint.

        RFC 7009 revocation for the gateway's refresh tokens (``lite logout``): 200 for
        a known client whatever the token's state, 503 when the shared single-use record
        cannot be written; access tokens expire on their own.
        """
        return self._call(
            "revoke_endpoint_revoke_post",
            "POST",
            "/revoke",
            form_param("client_id", client_id, required=True),
            form_param("token", token, required=True),
            responses={"200": "Any"},
            content_type="application/x-www-form-urlencoded",
            security=(),
            opts=opts,
        )

    revoke_endpoint_revoke_post_with_http_info = with_http_info(
        revoke_endpoint_revoke_post
    )
    revoke_endpoint = revoke_endpoint_revoke_post
    revoke_endpoint_with_http_info = revoke_endpoint_revoke_post_with_http_info

    def token_endpoint_token_post(
        self,
        grant_type: str,
        *,
        mcp_server_name: str | None = None,
        assertion: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        redirect_uri: str | None = None,
        refresh_token: str | None = None,
        requested_token_type: str | None = None,
        resource: str | None = None,
        scope: str | None = None,
        subject_token: str | None = None,
        subject_token_type: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Token Endpoint.

        Accept the authorization code from client and exchange it for OAuth token.
        Supports PKCE flow by forwarding code_verifier to upstream provider.

        1. Call the token endpoint with PKCE parameters
        2. Store the user's token in the db - and generate a LiteLLM virtual key
        3. Return the token
        4. Return a virtual key in this response
        """
        return self._call(
            "token_endpoint_token_post",
            "POST",
            "/token",
            form_param("grant_type", grant_type, required=True),
            query_param("mcp_server_name", mcp_server_name),
            form_param("assertion", assertion),
            form_param("client_id", client_id),
            form_param("client_secret", client_secret),
            form_param("code", code),
            form_param("code_verifier", code_verifier),
            form_param("redirect_uri", redirect_uri),
            form_param("refresh_token", refresh_token),
            form_param("requested_token_type", requested_token_type),
            form_param("resource", resource),
            form_param("scope", scope),
            form_param("subject_token", subject_token),
            form_param("subject_token_type", subject_token_type),
            responses={"200": "Any"},
            content_type="application/x-www-form-urlencoded",
            security=(),
            opts=opts,
        )

    token_endpoint_token_post_with_http_info = with_http_info(token_endpoint_token_post)

    def authorize_mcp_server_name_authorize_get(
        self,
        mcp_server_name: str,
        redirect_uri: str,
        *,
        client_id: str | None = None,
        state: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        response_type: str | None = None,
        scope: str | None = None,
        resource: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Authorize."""
        return self._call(
            "authorize_mcp_server_name_authorize_get",
            "GET",
            "/{mcp_server_name}/authorize",
            path_param("mcp_server_name", mcp_server_name),
            query_param("redirect_uri", redirect_uri, required=True),
            query_param("client_id", client_id),
            query_param("state", state),
            query_param("code_challenge", code_challenge),
            query_param("code_challenge_method", code_challenge_method),
            query_param("response_type", response_type),
            query_param("scope", scope),
            query_param("resource", resource),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    authorize_mcp_server_name_authorize_get_with_http_info = with_http_info(
        authorize_mcp_server_name_authorize_get
    )

    def register_client_mcp_server_name_register_post(
        self,
        mcp_server_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Register Client.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "register_client_mcp_server_name_register_post",
            "POST",
            "/{mcp_server_name}/register",
            path_param("mcp_server_name", mcp_server_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    register_client_mcp_server_name_register_post_with_http_info = with_http_info(
        register_client_mcp_server_name_register_post
    )

    def token_endpoint_mcp_server_name_token_post(
        self,
        mcp_server_name: str,
        grant_type: str,
        *,
        assertion: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        redirect_uri: str | None = None,
        refresh_token: str | None = None,
        requested_token_type: str | None = None,
        resource: str | None = None,
        scope: str | None = None,
        subject_token: str | None = None,
        subject_token_type: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Token Endpoint.

        Accept the authorization code from client and exchange it for OAuth token.
        Supports PKCE flow by forwarding code_verifier to upstream provider.

        1. Call the token endpoint with PKCE parameters
        2. Store the user's token in the db - and generate a LiteLLM virtual key
        3. Return the token
        4. Return a virtual key in this response
        """
        return self._call(
            "token_endpoint_mcp_server_name_token_post",
            "POST",
            "/{mcp_server_name}/token",
            path_param("mcp_server_name", mcp_server_name),
            form_param("grant_type", grant_type, required=True),
            form_param("assertion", assertion),
            form_param("client_id", client_id),
            form_param("client_secret", client_secret),
            form_param("code", code),
            form_param("code_verifier", code_verifier),
            form_param("redirect_uri", redirect_uri),
            form_param("refresh_token", refresh_token),
            form_param("requested_token_type", requested_token_type),
            form_param("resource", resource),
            form_param("scope", scope),
            form_param("subject_token", subject_token),
            form_param("subject_token_type", subject_token_type),
            responses={"200": "Any"},
            content_type="application/x-www-form-urlencoded",
            security=(),
            opts=opts,
        )

    token_endpoint_mcp_server_name_token_post_with_http_info = with_http_info(
        token_endpoint_mcp_server_name_token_post
    )
