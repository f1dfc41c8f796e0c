from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .admin_mcp_permissions import AdminMCPPermissions
    from .base_model import BaseModel


class UserInfoResponse(Model):
    user_id: str | None
    user_info: dict[str, Any] | BaseModel | None
    keys: list[Any]
    teams: list[Any]
    admin_mcp_permissions: AdminMCPPermissions | None = None
