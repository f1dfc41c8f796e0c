from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.root_api import RootApi


class AsyncRootApi(AsyncApi):
    """Operations tagged "Admin"."""

    create_user = awaited(RootApi.create_user)
    create_user_with_http_info = with_http_info(create_user)
