from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.rag_api import RagApi


class AsyncRagApi(AsyncApi):
    """Operations tagged "rag"."""

    rag_ingest_rag_ingest_post = awaited(RagApi.rag_ingest_rag_ingest_post)
    rag_ingest_rag_ingest_post_with_http_info = with_http_info(
        rag_ingest_rag_ingest_post
    )

    rag_ingest_v1_rag_ingest_post = awaited(RagApi.rag_ingest_v1_rag_ingest_post)
    rag_ingest_v1_rag_ingest_post_with_http_info = with_http_info(
        rag_ingest_v1_rag_ingest_post
    )
    rag_ingest = rag_ingest_v1_rag_ingest_post
    rag_ingest_with_http_info = rag_ingest_v1_rag_ingest_post_with_http_info

    rag_query_rag_query_post = awaited(RagApi.rag_query_rag_query_post)
    rag_query_rag_query_post_with_http_info = with_http_info(rag_query_rag_query_post)

    rag_query_v1_rag_query_post = awaited(RagApi.rag_query_v1_rag_query_post)
    rag_query_v1_rag_query_post_with_http_info = with_http_info(
        rag_query_v1_rag_query_post
    )
    rag_query = rag_query_v1_rag_query_post
    rag_query_with_http_info = rag_query_v1_rag_query_post_with_http_info
