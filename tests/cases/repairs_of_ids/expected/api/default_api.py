from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.answer import Answer


class DefaultApi(Api):
    """Operations without a tag."""

    def proxy_proxy_path_get(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Answer:
        """GET /proxy/{path}."""
        return self._call(
            "proxy_proxy_path_get",
            "GET",
            "/proxy/{path}",
            path_param("path", path),
            responses={"200": "Answer"},
            opts=opts,
        )

    proxy_proxy_path_get_with_http_info = with_http_info(proxy_proxy_path_get)

    def proxy_proxy_path_post(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /proxy/{path}."""
        self._call(
            "proxy_proxy_path_post",
            "POST",
            "/proxy/{path}",
            path_param("path", path),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    proxy_proxy_path_post_with_http_info = with_http_info(proxy_proxy_path_post)

    def proxy_proxy_path_delete(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> None:
        """DELETE /proxy/{path}."""
        self._call(
            "proxy_proxy_path_delete",
            "DELETE",
            "/proxy/{path}",
            path_param("path", path),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    proxy_proxy_path_delete_with_http_info = with_http_info(proxy_proxy_path_delete)

    def socket_live_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /live.

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "socket_live_get",
            "GET",
            "/live",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    socket_live_get_with_http_info = with_http_info(socket_live_get)

    def socket_v1_live_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /v1/live.

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "socket_v1_live_get",
            "GET",
            "/v1/live",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    socket_v1_live_get_with_http_info = with_http_info(socket_v1_live_get)
    socket = socket_v1_live_get
    socket_with_http_info = socket_v1_live_get_with_http_info

    def twin_ab_get2(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a-b."""
        self._call(
            "twin_ab_get2",
            "GET",
            "/a-b",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    twin_ab_get2_with_http_info = with_http_info(twin_ab_get2)

    def twin_ab_get3(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a_b."""
        self._call(
            "twin_ab_get3",
            "GET",
            "/a_b",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    twin_ab_get3_with_http_info = with_http_info(twin_ab_get3)
