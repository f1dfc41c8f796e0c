from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class CodexPassthroughApi(Api):
    """Operations tagged "codex_passthrough"."""

    def codex_passthrough_route_backend_api_codex_endpoint_get(
        self,
        endpoint: Literal["models", "responses"],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Codex Passthrough Route.

        Forward a client's ChatGPT subscription with separate LiteLLM authentication.
        """
        return self._call(
            "codex_passthrough_route_backend_api_codex_endpoint_get",
            "GET",
            "/backend-api/codex/{endpoint}",
            path_param("endpoint", endpoint, safe="/", enum=("models", "responses")),
            responses={"200": "Any"},
            opts=opts,
        )

    codex_passthrough_route_backend_api_codex_endpoint_get_with_http_info = (
        with_http_info(codex_passthrough_route_backend_api_codex_endpoint_get)
    )

    def codex_passthrough_route_backend_api_codex_endpoint_post(
        self,
        endpoint: Literal["models", "responses"],
        request_body: dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Codex Passthrough Route.

        Forward a client's ChatGPT subscription with separate LiteLLM authentication.
        """
        return self._call(
            "codex_passthrough_route_backend_api_codex_endpoint_post",
            "POST",
            "/backend-api/codex/{endpoint}",
            path_param("endpoint", endpoint, safe="/", enum=("models", "responses")),
            body_param(request_body, name="request_body", required=True),
            responses={"200": "dict[str, Any]"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    codex_passthrough_route_backend_api_codex_endpoint_post_with_http_info = (
        with_http_info(codex_passthrough_route_backend_api_codex_endpoint_post)
    )
