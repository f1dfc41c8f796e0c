from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class RerankApi(Api):
    """Operations tagged "rerank"."""

    def rerank_rerank_post(self, *, opts: RequestOptions | None = None) -> Any:
        """Rerank."""
        return self._call(
            "rerank_rerank_post",
            "POST",
            "/rerank",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    rerank_rerank_post_with_http_info = with_http_info(rerank_rerank_post)

    def rerank_v1_rerank_post(self, *, opts: RequestOptions | None = None) -> Any:
        """Rerank."""
        return self._call(
            "rerank_v1_rerank_post",
            "POST",
            "/v1/rerank",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    rerank_v1_rerank_post_with_http_info = with_http_info(rerank_v1_rerank_post)

    def rerank_v2_rerank_post(self, *, opts: RequestOptions | None = None) -> Any:
        """Rerank."""
        return self._call(
            "rerank_v2_rerank_post",
            "POST",
            "/v2/rerank",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    rerank_v2_rerank_post_with_http_info = with_http_info(rerank_v2_rerank_post)
