from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .mcp_credentials import MCPCredentials
    from .mcp_env_var import MCPEnvVar
    from .pinned_mcp_tool import PinnedMCPTool


class LiteLLMMCPServerTable(Model):
    """Represents a LiteLLM_MCPServerTable record."""

    server_id: str
    transport: Literal["sse", "http", "stdio"] | str
    alias: str | None = None
    allow_all_keys: bool = False
    allowed_tools: list[str] | None = None
    approval_status: str | None = "active"
    """Approval status: 'pending_review', 'active', 'rejected'."""

    args: list[str] | None = None
    audience: str | None = None
    auth_type: (
        Literal[
            "none",
            "api_key",
            "bearer_token",
            "basic",
            "authorization",
            "oauth2",
            "aws_sigv4",
            "token",
            "oauth2_token_exchange",
            "oauth2_id_jag",
            "true_passthrough",
            "oauth_delegate",
        ]
        | str
        | None
    ) = None
    authorization_url: str | None = None
    available_on_public_internet: bool = True
    byok_api_key_help_url: str | None = None
    byok_description: list[str] | None = None
    command: str | None = None
    connected_app_reachable: bool | None = None
    created_at: DateTime | None = None
    created_by: str | None = None
    credentials: MCPCredentials | None = None
    dcr_bridge: bool | None = None
    delegate_auth_to_upstream: bool = False
    description: str | None = None
    env: dict[str, str] | None = None
    env_vars: list[MCPEnvVar] | None = None
    extra_headers: list[str] | None = None
    has_user_credential: bool | None = None
    health_check_error: str | None = None
    instructions: str | None = None
    is_byok: bool = False
    is_config: bool = False
    """Whether this server is defined in config and is read-only."""

    issuer: str | None = None
    last_health_check: DateTime | None = None
    max_concurrent_requests: int | None = None
    mcp_access_groups: list[str] | None = None
    mcp_info: dict[str, Any] | None = None
    oauth2_flow: Literal["client_credentials", "authorization_code"] | str | None = None
    oauth_passthrough: bool = False
    per_server_oauth_discovery: bool = False
    pinned_tools: dict[str, PinnedMCPTool] | None = None
    registration_url: str | None = None
    review_notes: str | None = None
    reviewed_at: DateTime | None = None
    rpm: int | None = None
    server_name: str | None = None
    source_url: str | None = None
    spec_path: str | None = None
    static_headers: dict[str, str] | None = None
    status: Literal["healthy", "reachable", "unhealthy", "unknown"] | str | None = (
        "unknown"
    )
    """Health status: 'healthy', 'unhealthy', 'unknown', or 'reachable' (requires
    include_reachability=true; authentication and tools unchecked)
    """

    subject_token_type: str | None = None
    submitted_at: DateTime | None = None
    submitted_by: str | None = None
    teams: list[dict[str, str | None]] | None = None
    timeout: float | None = None
    token_exchange_endpoint: str | None = None
    token_exchange_profile: str | None = None
    token_url: str | None = None
    tool_name_to_description: dict[str, str] | None = None
    tool_name_to_display_name: dict[str, str] | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
    url: str | None = None
