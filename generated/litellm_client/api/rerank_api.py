from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.rerank_request import RerankRequest
    from ..models.rerank_response import RerankResponse


class RerankApi(Api):
    """Operations tagged "rerank"."""

    def rerank_rerank_post(
        self,
        rerank_request: RerankRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RerankResponse:
        """Rerank."""
        return self._call(
            "rerank_rerank_post",
            "POST",
            "/rerank",
            body_param(rerank_request, name="rerank_request", required=True),
            responses={"200": "RerankResponse"},
            errors={},
            opts=opts,
        )

    rerank_rerank_post_with_http_info = with_http_info(rerank_rerank_post)

    def rerank_v1_rerank_post(
        self,
        rerank_request: RerankRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RerankResponse:
        """Rerank."""
        return self._call(
            "rerank_v1_rerank_post",
            "POST",
            "/v1/rerank",
            body_param(rerank_request, name="rerank_request", required=True),
            responses={"200": "RerankResponse"},
            errors={},
            opts=opts,
        )

    rerank_v1_rerank_post_with_http_info = with_http_info(rerank_v1_rerank_post)

    def rerank_v2_rerank_post(
        self,
        rerank_request: RerankRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RerankResponse:
        """Rerank."""
        return self._call(
            "rerank_v2_rerank_post",
            "POST",
            "/v2/rerank",
            body_param(rerank_request, name="rerank_request", required=True),
            responses={"200": "RerankResponse"},
            errors={},
            opts=opts,
        )

    rerank_v2_rerank_post_with_http_info = with_http_info(rerank_v2_rerank_post)
