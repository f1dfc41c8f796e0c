from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.timeout_error import TimeoutError


class CloseApi(Api):
    """Operations tagged "close"."""

    def list_with_http_info_with_http_info(
        self,
        *,
        timeout_error: TimeoutError | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /lists."""
        self._call(
            "list_with_http_info_with_http_info",
            "PUT",
            "/lists",
            body_param(timeout_error, name="timeout_error"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    list_with_http_info_with_http_info_with_http_info = with_http_info(
        list_with_http_info_with_http_info
    )

    def show_short_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /short."""
        self._call(
            "show_short_get",
            "GET",
            "/short",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    show_short_get_with_http_info = with_http_info(show_short_get)

    def show_with_http_info_short_post(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /short."""
        self._call(
            "show_with_http_info_short_post",
            "POST",
            "/short",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    show_with_http_info_short_post_with_http_info = with_http_info(
        show_with_http_info_short_post
    )
