from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.ui_session_api import UISessionApi


class AsyncUISessionApi(AsyncApi):
    """Operations tagged "UI Session"."""

    session_logout_session_logout_post = awaited(
        UISessionApi.session_logout_session_logout_post
    )
    session_logout_session_logout_post_with_http_info = with_http_info(
        session_logout_session_logout_post
    )
    session_logout = session_logout_session_logout_post
    session_logout_with_http_info = session_logout_session_logout_post_with_http_info
