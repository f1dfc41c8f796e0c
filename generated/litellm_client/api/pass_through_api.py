from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class PassThroughApi(Api):
    """Operations tagged "pass-through"."""

    def openai_passthrough_route_openai_passthrough_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Passthrough Route.

        Dedicated pass-through to the OpenAI API with no overlap with LiteLLM's native
        implementations (e.g. the Responses API at /v1/responses).

        Examples:
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)
        """
        return self._call(
            "openai_passthrough_route_openai_passthrough_endpoint_get",
            "GET",
            "/openai_passthrough/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_passthrough_route_openai_passthrough_endpoint_get_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_get)
    )

    def openai_passthrough_route_openai_passthrough_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Passthrough Route.

        Dedicated pass-through to the OpenAI API with no overlap with LiteLLM's native
        implementations (e.g. the Responses API at /v1/responses).

        Examples:
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openai_passthrough_route_openai_passthrough_endpoint_put",
            "PUT",
            "/openai_passthrough/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_passthrough_route_openai_passthrough_endpoint_put_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_put)
    )

    def openai_passthrough_route_openai_passthrough_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Passthrough Route.

        Dedicated pass-through to the OpenAI API with no overlap with LiteLLM's native
        implementations (e.g. the Responses API at /v1/responses).

        Examples:
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openai_passthrough_route_openai_passthrough_endpoint_post",
            "POST",
            "/openai_passthrough/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_passthrough_route_openai_passthrough_endpoint_post_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_post)
    )

    def openai_passthrough_route_openai_passthrough_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Passthrough Route.

        Dedicated pass-through to the OpenAI API with no overlap with LiteLLM's native
        implementations (e.g. the Responses API at /v1/responses).

        Examples:
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)
        """
        return self._call(
            "openai_passthrough_route_openai_passthrough_endpoint_delete",
            "DELETE",
            "/openai_passthrough/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_passthrough_route_openai_passthrough_endpoint_delete_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_delete)
    )

    def openai_passthrough_route_openai_passthrough_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Passthrough Route.

        Dedicated pass-through to the OpenAI API with no overlap with LiteLLM's native
        implementations (e.g. the Responses API at /v1/responses).

        Examples:
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openai_passthrough_route_openai_passthrough_endpoint_patch",
            "PATCH",
            "/openai_passthrough/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_passthrough_route_openai_passthrough_endpoint_patch_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_patch)
    )
