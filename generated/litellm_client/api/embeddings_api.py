from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.create_embedding_response import CreateEmbeddingResponse
    from ..models.embedding_request import EmbeddingRequest


class EmbeddingsApi(Api):
    """Operations tagged "embeddings"."""

    def embeddings_openai_deployments_model_embeddings_post(
        self,
        model: str,
        embedding_request: EmbeddingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Embeddings.

        Follows the exact same API spec as `OpenAI's Embeddings API
        https://platform.openai.com/docs/api-reference/embeddings`

        ```bash
        curl -X POST http://localhost:4000/v1/embeddings
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "text-embedding-ada-002",
            "input": "The quick brown fox jumps over the lazy dog"
        }'
        ```
        """
        return self._call(
            "embeddings_openai_deployments_model_embeddings_post",
            "POST",
            "/openai/deployments/{model}/embeddings",
            path_param("model", model),
            body_param(embedding_request, name="embedding_request", required=True),
            responses={"200": "CreateEmbeddingResponse"},
            opts=opts,
        )

    embeddings_openai_deployments_model_embeddings_post_with_http_info = with_http_info(
        embeddings_openai_deployments_model_embeddings_post
    )

    def embeddings_engines_model_embeddings_post(
        self,
        model: str,
        embedding_request: EmbeddingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Embeddings.

        Follows the exact same API spec as `OpenAI's Embeddings API
        https://platform.openai.com/docs/api-reference/embeddings`

        ```bash
        curl -X POST http://localhost:4000/v1/embeddings
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "text-embedding-ada-002",
            "input": "The quick brown fox jumps over the lazy dog"
        }'
        ```
        """
        return self._call(
            "embeddings_engines_model_embeddings_post",
            "POST",
            "/engines/{model}/embeddings",
            path_param("model", model),
            body_param(embedding_request, name="embedding_request", required=True),
            responses={"200": "CreateEmbeddingResponse"},
            opts=opts,
        )

    embeddings_engines_model_embeddings_post_with_http_info = with_http_info(
        embeddings_engines_model_embeddings_post
    )

    def embeddings_embeddings_post(
        self,
        embedding_request: EmbeddingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Embeddings.

        Follows the exact same API spec as `OpenAI's Embeddings API
        https://platform.openai.com/docs/api-reference/embeddings`

        ```bash
        curl -X POST http://localhost:4000/v1/embeddings
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "text-embedding-ada-002",
            "input": "The quick brown fox jumps over the lazy dog"
        }'
        ```
        """
        return self._call(
            "embeddings_embeddings_post",
            "POST",
            "/embeddings",
            body_param(embedding_request, name="embedding_request", required=True),
            responses={"200": "CreateEmbeddingResponse"},
            opts=opts,
        )

    embeddings_embeddings_post_with_http_info = with_http_info(
        embeddings_embeddings_post
    )

    def embeddings_v1_embeddings_post(
        self,
        embedding_request: EmbeddingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Embeddings.

        Follows the exact same API spec as `OpenAI's Embeddings API
        https://platform.openai.com/docs/api-reference/embeddings`

        ```bash
        curl -X POST http://localhost:4000/v1/embeddings
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "text-embedding-ada-002",
            "input": "The quick brown fox jumps over the lazy dog"
        }'
        ```
        """
        return self._call(
            "embeddings_v1_embeddings_post",
            "POST",
            "/v1/embeddings",
            body_param(embedding_request, name="embedding_request", required=True),
            responses={"200": "CreateEmbeddingResponse"},
            opts=opts,
        )

    embeddings_v1_embeddings_post_with_http_info = with_http_info(
        embeddings_v1_embeddings_post
    )
    embeddings = embeddings_v1_embeddings_post
    embeddings_with_http_info = embeddings_v1_embeddings_post_with_http_info
