from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_credentials import MCPCredentials
    from .mcp_env_var import MCPEnvVar


class UpdateMCPServerRequest(Model):
    server_id: str
    alias: str | None = None
    allow_all_keys: bool = False
    allowed_tools: list[str] | None = None
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
    credentials: MCPCredentials | None = None
    dcr_bridge: bool | None = None
    delegate_auth_to_upstream: bool = False
    description: str | None = None
    env: dict[str, str] | None = None
    env_vars: list[MCPEnvVar] | None = None
    extra_headers: list[str] | None = None
    instructions: str | None = None
    is_byok: bool = False
    issuer: str | None = None
    max_concurrent_requests: int | None = None
    mcp_access_groups: list[str] | None = None
    mcp_info: dict[str, Any] | None = None
    oauth2_flow: Literal["client_credentials", "authorization_code"] | str | None = None
    oauth_passthrough: bool = False
    per_server_oauth_discovery: bool = False
    registration_url: str | None = None
    rpm: Annotated[int, Field(ge=0)] | None = None
    server_name: str | None = None
    source_url: str | None = None
    spec_path: str | None = None
    static_headers: dict[str, str] | None = None
    subject_token_type: str | None = None
    timeout: float | None = None
    token_exchange_endpoint: str | None = None
    token_exchange_profile: str | None = None
    token_url: str | None = None
    tool_name_to_description: dict[str, str] | None = None
    tool_name_to_display_name: dict[str, str] | None = None
    transport: Literal["sse", "http", "stdio"] | str = "sse"
    url: str | None = None
