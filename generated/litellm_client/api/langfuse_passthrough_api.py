from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class LangfusePassthroughApi(Api):
    """Operations tagged "langfuse_passthrough"."""

    def langfuse_proxy_route_langfuse_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Langfuse Proxy Route.

        Call Langfuse via LiteLLM proxy. Works with Langfuse SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/langfuse)
        """
        return self._call(
            "langfuse_proxy_route_langfuse_endpoint_get",
            "GET",
            "/langfuse/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    langfuse_proxy_route_langfuse_endpoint_get_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_get
    )

    def langfuse_proxy_route_langfuse_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Langfuse Proxy Route.

        Call Langfuse via LiteLLM proxy. Works with Langfuse SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/langfuse)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "langfuse_proxy_route_langfuse_endpoint_put",
            "PUT",
            "/langfuse/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    langfuse_proxy_route_langfuse_endpoint_put_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_put
    )

    def langfuse_proxy_route_langfuse_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Langfuse Proxy Route.

        Call Langfuse via LiteLLM proxy. Works with Langfuse SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/langfuse)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "langfuse_proxy_route_langfuse_endpoint_post",
            "POST",
            "/langfuse/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    langfuse_proxy_route_langfuse_endpoint_post_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_post
    )

    def langfuse_proxy_route_langfuse_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Langfuse Proxy Route.

        Call Langfuse via LiteLLM proxy. Works with Langfuse SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/langfuse)
        """
        return self._call(
            "langfuse_proxy_route_langfuse_endpoint_delete",
            "DELETE",
            "/langfuse/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    langfuse_proxy_route_langfuse_endpoint_delete_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_delete
    )

    def langfuse_proxy_route_langfuse_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Langfuse Proxy Route.

        Call Langfuse via LiteLLM proxy. Works with Langfuse SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/langfuse)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "langfuse_proxy_route_langfuse_endpoint_patch",
            "PATCH",
            "/langfuse/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    langfuse_proxy_route_langfuse_endpoint_patch_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_patch
    )
