from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .user_provider_connection import UserProviderConnection


class UserProviderConnectionsResponse(Model):
    connections: list[UserProviderConnection]
