from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class RerankApi(Api):
    """Operations tagged "rerank"."""

    def rerank_rerank_post(self, *, opts: RequestOptions | None = None) -> Any:
        """Rerank."""
        return self.rerank_rerank_post_with_http_info(opts=opts).data

    def rerank_rerank_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `rerank_rerank_post`, with the status code and the headers."""
        return self._call(
            "rerank_rerank_post",
            "POST",
            "/rerank",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def rerank_v1_rerank_post(self, *, opts: RequestOptions | None = None) -> Any:
        """Rerank."""
        return self.rerank_v1_rerank_post_with_http_info(opts=opts).data

    def rerank_v1_rerank_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `rerank_v1_rerank_post`, with the status code and the headers."""
        return self._call(
            "rerank_v1_rerank_post",
            "POST",
            "/v1/rerank",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def rerank_v2_rerank_post(self, *, opts: RequestOptions | None = None) -> Any:
        """Rerank."""
        return self.rerank_v2_rerank_post_with_http_info(opts=opts).data

    def rerank_v2_rerank_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `rerank_v2_rerank_post`, with the status code and the headers."""
        return self._call(
            "rerank_v2_rerank_post",
            "POST",
            "/v2/rerank",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )
