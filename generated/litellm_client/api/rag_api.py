from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class RagApi(Api):
    """Operations tagged "rag"."""

    def rag_ingest_rag_ingest_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        r"""Rag Ingest.

        RAG Ingest endpoint - all-in-one document ingestion pipeline.

        Supports form upload (for files) or JSON body (for URLs).

        ## Form upload (for files):
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/ingest" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -F file="@document.pdf" \
            -F 'ingest_options={"vector_store": {"custom_llm_provider": "openai"}}'
        ```

        ## JSON body (for URLs):
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/ingest" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -H "Content-Type: application/json" \
            -d '{
                "file_url": "https://example.com/document.pdf",
                "ingest_options": {"vector_store": {"custom_llm_provider": "openai"}}
            }'
        ```

        ## Bedrock:
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/ingest" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -F file="@document.pdf" \
            -F 'ingest_options={"vector_store": {"custom_llm_provider": "bedrock"}}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rag_ingest_rag_ingest_post",
            "POST",
            "/rag/ingest",
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

    rag_ingest_rag_ingest_post_with_http_info = with_http_info(
        rag_ingest_rag_ingest_post
    )

    def rag_ingest_v1_rag_ingest_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        r"""Rag Ingest.

        RAG Ingest endpoint - all-in-one document ingestion pipeline.

        Supports form upload (for files) or JSON body (for URLs).

        ## Form upload (for files):
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/ingest" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -F file="@document.pdf" \
            -F 'ingest_options={"vector_store": {"custom_llm_provider": "openai"}}'
        ```

        ## JSON body (for URLs):
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/ingest" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -H "Content-Type: application/json" \
            -d '{
                "file_url": "https://example.com/document.pdf",
                "ingest_options": {"vector_store": {"custom_llm_provider": "openai"}}
            }'
        ```

        ## Bedrock:
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/ingest" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -F file="@document.pdf" \
            -F 'ingest_options={"vector_store": {"custom_llm_provider": "bedrock"}}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rag_ingest_v1_rag_ingest_post",
            "POST",
            "/v1/rag/ingest",
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

    rag_ingest_v1_rag_ingest_post_with_http_info = with_http_info(
        rag_ingest_v1_rag_ingest_post
    )
    rag_ingest = rag_ingest_v1_rag_ingest_post
    rag_ingest_with_http_info = rag_ingest_v1_rag_ingest_post_with_http_info

    def rag_query_rag_query_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        r"""Rag Query.

        RAG Query endpoint - search vector store, optionally rerank, and generate LLM
        response.

        This endpoint:
        1. Extracts the query from the last user message
        2. Searches the vector store for relevant context
        3. Optionally reranks the results
        4. Generates an LLM response with the retrieved context

        ## Example Request:
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/query" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -H "Content-Type: application/json" \
            -d '{
                "model": "gpt-4o-mini",
                "messages": [{"role": "user", "content": "What is LiteLLM?"}],
                "retrieval_config": {
                    "vector_store_id": "vs_abc123",
                    "custom_llm_provider": "openai",
                    "top_k": 5
                }
            }'
        ```

        ## With Reranking:
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/query" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -H "Content-Type: application/json" \
            -d '{
                "model": "gpt-4o-mini",
                "messages": [{"role": "user", "content": "What is LiteLLM?"}],
                "retrieval_config": {
                    "vector_store_id": "vs_abc123",
                    "custom_llm_provider": "openai",
                    "top_k": 10
                },
                "rerank": {
                    "enabled": true,
                    "model": "cohere/rerank-english-v3.0",
                    "top_n": 3
                }
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rag_query_rag_query_post",
            "POST",
            "/rag/query",
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

    rag_query_rag_query_post_with_http_info = with_http_info(rag_query_rag_query_post)

    def rag_query_v1_rag_query_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        r"""Rag Query.

        RAG Query endpoint - search vector store, optionally rerank, and generate LLM
        response.

        This endpoint:
        1. Extracts the query from the last user message
        2. Searches the vector store for relevant context
        3. Optionally reranks the results
        4. Generates an LLM response with the retrieved context

        ## Example Request:
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/query" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -H "Content-Type: application/json" \
            -d '{
                "model": "gpt-4o-mini",
                "messages": [{"role": "user", "content": "What is LiteLLM?"}],
                "retrieval_config": {
                    "vector_store_id": "vs_abc123",
                    "custom_llm_provider": "openai",
                    "top_k": 5
                }
            }'
        ```

        ## With Reranking:
        ```bash
        curl -X POST "http://localhost:4000/v1/rag/query" \
            -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
            -H "Content-Type: application/json" \
            -d '{
                "model": "gpt-4o-mini",
                "messages": [{"role": "user", "content": "What is LiteLLM?"}],
                "retrieval_config": {
                    "vector_store_id": "vs_abc123",
                    "custom_llm_provider": "openai",
                    "top_k": 10
                },
                "rerank": {
                    "enabled": true,
                    "model": "cohere/rerank-english-v3.0",
                    "top_n": 3
                }
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "rag_query_v1_rag_query_post",
            "POST",
            "/v1/rag/query",
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

    rag_query_v1_rag_query_post_with_http_info = with_http_info(
        rag_query_v1_rag_query_post
    )
    rag_query = rag_query_v1_rag_query_post
    rag_query_with_http_info = rag_query_v1_rag_query_post_with_http_info
