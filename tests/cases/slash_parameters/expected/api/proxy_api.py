from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class ProxyApi(Api):
    """Operations tagged "proxy"."""

    def proxy_get(self, endpoint: str, *, opts: RequestOptions | None = None) -> Any:
        """GET /proxy/{endpoint}.

        Args:
            endpoint: A path such as v1/models.
        """
        return self._call(
            "proxy_get",
            "GET",
            "/proxy/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    proxy_get_with_http_info = with_http_info(proxy_get)

    def proxy_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """POST /proxy/{endpoint}.

        Args:
            endpoint: A path such as v1/models.
        """
        return self._call(
            "proxy_post",
            "POST",
            "/proxy/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(body),
            responses={"200": "Any"},
            opts=opts,
        )

    proxy_post_with_http_info = with_http_info(proxy_post)
