from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .worker_registry_entry import WorkerRegistryEntry


class UiDiscoveryEndpoints(Model):
    server_root_path: str
    proxy_base_url: str | None
    auto_redirect_to_sso: bool
    admin_ui_disabled: bool
    sso_configured: bool
    gateway_base_url: str | None = None
    hide_default_credentials_hint: bool = False
    is_control_plane: bool = False
    mcp_stdio_enabled: bool = False
    use_si_terminology: bool = False
    claude_code_marketplace_auth_required: bool = False
    workers: list[WorkerRegistryEntry] = Field(default_factory=list)
