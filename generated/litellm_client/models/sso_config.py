from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .access_control_ui_access_mode import AccessControlUIAccessMode
    from .role_mappings import RoleMappings
    from .team_mappings import TeamMappings


class SSOConfig(Model):
    """Configuration for SSO environment variables and settings."""

    google_client_id: str | None = None
    """Google OAuth Client ID for SSO authentication."""

    google_client_secret: str | None = None
    """Google OAuth Client Secret for SSO authentication."""

    microsoft_client_id: str | None = None
    """Microsoft OAuth Client ID for SSO authentication."""

    microsoft_client_secret: str | None = None
    """Microsoft OAuth Client Secret for SSO authentication."""

    microsoft_tenant: str | None = None
    """Microsoft Azure Tenant ID for SSO authentication."""

    generic_client_id: str | None = None
    """Generic OAuth Client ID for SSO authentication (used for Okta and other
    providers)
    """

    generic_client_secret: str | None = None
    """Generic OAuth Client Secret for SSO authentication."""

    generic_authorization_endpoint: str | None = None
    """Authorization endpoint URL for generic OAuth provider."""

    generic_token_endpoint: str | None = None
    """Token endpoint URL for generic OAuth provider."""

    generic_userinfo_endpoint: str | None = None
    """User info endpoint URL for generic OAuth provider."""

    generic_scope: str | None = None
    """Space-separated OAuth scopes requested from the generic provider, e.g. 'openid
    email profile'.
    """

    saml_idp_metadata_url: str | None = None
    """URL of the SAML IdP metadata to fetch and parse for SSO authentication."""

    saml_idp_metadata_xml: str | None = None
    """Inline SAML IdP metadata XML, used when a metadata URL is not available."""

    saml_sp_entity_id: str | None = None
    """SAML Service Provider entityID; defaults to the proxy's /sso/saml/metadata URL.
    """

    saml_allow_unsolicited: str | None = None
    """'true' to accept IdP-initiated (unsolicited) SAML responses, which cannot be
    browser-bound against login CSRF.
    """

    proxy_base_url: str | None = None
    """Base URL of the proxy server for SSO redirects."""

    user_email: str | None = None
    """Email of the proxy admin user."""

    ui_access_mode: AccessControlUIAccessMode | str | None = None
    """Access mode for the UI."""

    role_mappings: RoleMappings | None = None
    """Configuration for mapping SSO groups to LiteLLM roles based on group claims in
    the SSO token.
    """

    team_mappings: TeamMappings | None = None
    """Configuration for mapping SSO JWT fields to team IDs. Takes precedence over
    config file settings.
    """
