from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.rerank_api import RerankApi


class AsyncRerankApi(AsyncApi):
    """Operations tagged "rerank"."""

    rerank_rerank_post = awaited(RerankApi.rerank_rerank_post)
    rerank_rerank_post_with_http_info = with_http_info(rerank_rerank_post)

    rerank_v1_rerank_post = awaited(RerankApi.rerank_v1_rerank_post)
    rerank_v1_rerank_post_with_http_info = with_http_info(rerank_v1_rerank_post)

    rerank_v2_rerank_post = awaited(RerankApi.rerank_v2_rerank_post)
    rerank_v2_rerank_post_with_http_info = with_http_info(rerank_v2_rerank_post)
