from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.fallback_create_request import FallbackCreateRequest
    from ..models.fallback_delete_response import FallbackDeleteResponse
    from ..models.fallback_get_response import FallbackGetResponse
    from ..models.fallback_response import FallbackResponse


class FallbackManagementApi(Api):
    """Operations tagged "Fallback Management"."""

    def create_fallback_fallback_post(
        self,
        fallback_create_request: FallbackCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> FallbackResponse:
        """Create Fallback.

        Create or update fallbacks for a specific model.

        This endpoint allows you to configure fallback models separately from the
        general config. Fallbacks are triggered when a model call fails after retries.

        **Example Request:**
        ```json
        {
            "model": "gpt-3.5-turbo",
            "fallback_models": ["gpt-4", "claude-3-haiku"],
            "fallback_type": "general"
        }
        ```

        **Fallback Types:**
        - `general`: Standard fallbacks for any error (default)
        - `context_window`: Fallbacks specifically for context window exceeded errors
        - `content_policy`: Fallbacks specifically for content policy violations
        """
        return self._call(
            "create_fallback_fallback_post",
            "POST",
            "/fallback",
            body_param(
                fallback_create_request, name="fallback_create_request", required=True
            ),
            responses={"200": "FallbackResponse"},
            opts=opts,
        )

    create_fallback_fallback_post_with_http_info = with_http_info(
        create_fallback_fallback_post
    )
    create_fallback = create_fallback_fallback_post
    create_fallback_with_http_info = create_fallback_fallback_post_with_http_info

    def get_fallback_fallback_model_get(
        self,
        model: str,
        *,
        fallback_type: (
            Literal["general", "context_window", "content_policy"] | None
        ) = None,
        opts: RequestOptions | None = None,
    ) -> FallbackGetResponse:
        """Get Fallback.

        Get fallback configuration for a specific model.

        **Parameters:**
        - `model`: The model name to get fallbacks for
        - `fallback_type`: Type of fallback to retrieve (query parameter)

        **Example:**
        ```
        GET /fallback/gpt-3.5-turbo?fallback_type=general
        ```
        """
        return self._call(
            "get_fallback_fallback_model_get",
            "GET",
            "/fallback/{model}",
            path_param("model", model),
            query_param(
                "fallback_type",
                fallback_type,
                enum=("general", "context_window", "content_policy"),
            ),
            responses={"200": "FallbackGetResponse"},
            opts=opts,
        )

    get_fallback_fallback_model_get_with_http_info = with_http_info(
        get_fallback_fallback_model_get
    )
    get_fallback = get_fallback_fallback_model_get
    get_fallback_with_http_info = get_fallback_fallback_model_get_with_http_info

    def delete_fallback_fallback_model_delete(
        self,
        model: str,
        *,
        fallback_type: (
            Literal["general", "context_window", "content_policy"] | None
        ) = None,
        opts: RequestOptions | None = None,
    ) -> FallbackDeleteResponse:
        """Delete Fallback.

        Delete fallback configuration for a specific model.

        **Parameters:**
        - `model`: The model name to delete fallbacks for
        - `fallback_type`: Type of fallback to delete (query parameter)

        **Example:**
        ```
        DELETE /fallback/gpt-3.5-turbo?fallback_type=general
        ```
        """
        return self._call(
            "delete_fallback_fallback_model_delete",
            "DELETE",
            "/fallback/{model}",
            path_param("model", model),
            query_param(
                "fallback_type",
                fallback_type,
                enum=("general", "context_window", "content_policy"),
            ),
            responses={"200": "FallbackDeleteResponse"},
            opts=opts,
        )

    delete_fallback_fallback_model_delete_with_http_info = with_http_info(
        delete_fallback_fallback_model_delete
    )
    delete_fallback = delete_fallback_fallback_model_delete
    delete_fallback_with_http_info = (
        delete_fallback_fallback_model_delete_with_http_info
    )
