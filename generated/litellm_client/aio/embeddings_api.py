from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.embeddings_api import EmbeddingsApi


class AsyncEmbeddingsApi(AsyncApi):
    """Operations tagged "embeddings"."""

    embeddings_openai_deployments_model_embeddings_post = awaited(
        EmbeddingsApi.embeddings_openai_deployments_model_embeddings_post
    )
    embeddings_openai_deployments_model_embeddings_post_with_http_info = with_http_info(
        embeddings_openai_deployments_model_embeddings_post
    )

    embeddings_engines_model_embeddings_post = awaited(
        EmbeddingsApi.embeddings_engines_model_embeddings_post
    )
    embeddings_engines_model_embeddings_post_with_http_info = with_http_info(
        embeddings_engines_model_embeddings_post
    )

    embeddings_embeddings_post = awaited(EmbeddingsApi.embeddings_embeddings_post)
    embeddings_embeddings_post_with_http_info = with_http_info(
        embeddings_embeddings_post
    )

    embeddings_v1_embeddings_post = awaited(EmbeddingsApi.embeddings_v1_embeddings_post)
    embeddings_v1_embeddings_post_with_http_info = with_http_info(
        embeddings_v1_embeddings_post
    )
    embeddings = embeddings_v1_embeddings_post
    embeddings_with_http_info = embeddings_v1_embeddings_post_with_http_info
