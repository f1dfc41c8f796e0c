from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.session_logout_response import SessionLogoutResponse


class UISessionApi(Api):
    """Operations tagged "UI Session"."""

    def session_logout_session_logout_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> SessionLogoutResponse:
        """Session Logout.

        Revoke the UI session key this request authenticated with.

        Only accepts UI session keys (minted by dashboard login); any other credential
        is refused, so this can never be used to delete arbitrary keys. Revokes only the
        presented session, not the user's other sessions.
        Idempotent: logging out an already-revoked session succeeds.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "session_logout_session_logout_post",
            "POST",
            "/session/logout",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "SessionLogoutResponse"},
            errors={},
            opts=opts,
        )

    session_logout_session_logout_post_with_http_info = with_http_info(
        session_logout_session_logout_post
    )
    session_logout = session_logout_session_logout_post
    session_logout_with_http_info = session_logout_session_logout_post_with_http_info
