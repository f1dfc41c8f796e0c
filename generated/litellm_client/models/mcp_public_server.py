from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class MCPPublicServer(Model):
    """Safe params for public MCP servers."""

    server_id: str
    name: str
    transport: Literal["sse", "http", "stdio"] | str
    alias: str | None = None
    server_name: str | None = None
    spec_path: str | None = None
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
    mcp_info: dict[str, Any] | None = None
