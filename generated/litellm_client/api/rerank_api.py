from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class RerankApi(Api):
    """Operations tagged "rerank"."""

    def rerank_rerank_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Rerank.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rerank_rerank_post",
            "POST",
            "/rerank",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    rerank_rerank_post_with_http_info = with_http_info(rerank_rerank_post)

    def rerank_v1_rerank_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Rerank.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rerank_v1_rerank_post",
            "POST",
            "/v1/rerank",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    rerank_v1_rerank_post_with_http_info = with_http_info(rerank_v1_rerank_post)

    def rerank_v2_rerank_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Rerank.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rerank_v2_rerank_post",
            "POST",
            "/v2/rerank",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    rerank_v2_rerank_post_with_http_info = with_http_info(rerank_v2_rerank_post)
