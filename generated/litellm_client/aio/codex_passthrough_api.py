from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import AsyncApi, body_param, path_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncCodexPassthroughApi(AsyncApi):
    """Operations tagged "codex_passthrough"."""

    async def codex_passthrough_route_backend_api_codex_endpoint_get(
        self,
        endpoint: Literal["models", "responses"],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Codex Passthrough Route.

        Forward a client's ChatGPT subscription with separate LiteLLM authentication.
        """
        return (
            await self.codex_passthrough_route_backend_api_codex_endpoint_get_with_http_info(
                endpoint, opts=opts
            )
        ).data

    async def codex_passthrough_route_backend_api_codex_endpoint_get_with_http_info(
        self,
        endpoint: Literal["models", "responses"],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `codex_passthrough_route_backend_api_codex_endpoint_get`, with the status code and the headers."""
        return await self._call(
            "codex_passthrough_route_backend_api_codex_endpoint_get",
            "GET",
            "/backend-api/codex/{endpoint}",
            path_param("endpoint", endpoint, safe="/", enum=("models", "responses")),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def codex_passthrough_route_backend_api_codex_endpoint_post(
        self,
        endpoint: Literal["models", "responses"],
        request_body: dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Codex Passthrough Route.

        Forward a client's ChatGPT subscription with separate LiteLLM authentication.
        """
        return (
            await self.codex_passthrough_route_backend_api_codex_endpoint_post_with_http_info(
                endpoint, request_body, opts=opts
            )
        ).data

    async def codex_passthrough_route_backend_api_codex_endpoint_post_with_http_info(
        self,
        endpoint: Literal["models", "responses"],
        request_body: dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Like `codex_passthrough_route_backend_api_codex_endpoint_post`, with the status code and the headers."""
        return await self._call(
            "codex_passthrough_route_backend_api_codex_endpoint_post",
            "POST",
            "/backend-api/codex/{endpoint}",
            path_param("endpoint", endpoint, safe="/", enum=("models", "responses")),
            body_param(request_body, name="request_body", required=True),
            responses={"200": "dict[str, Any]", "422": "HTTPValidationError"},
            accept=("application/json", "text/event-stream"),
            security=("APIKeyHeader",),
            opts=opts,
        )
