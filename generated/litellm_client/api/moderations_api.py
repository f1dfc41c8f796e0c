from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class ModerationsApi(Api):
    """Operations tagged "moderations"."""

    def moderations_moderations_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Moderations.

        The moderations endpoint is a tool you can use to check whether content complies
        with an LLM Providers policies.
        Quick Start
        ```
        curl --location 'http://0.0.0.0:4000/moderations'     --header 'Content-Type: application/json'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --data '{"input": "Sample text goes here", "model": "text-moderation-stable"}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "moderations_moderations_post",
            "POST",
            "/moderations",
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

    moderations_moderations_post_with_http_info = with_http_info(
        moderations_moderations_post
    )

    def moderations_v1_moderations_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Moderations.

        The moderations endpoint is a tool you can use to check whether content complies
        with an LLM Providers policies.
        Quick Start
        ```
        curl --location 'http://0.0.0.0:4000/moderations'     --header 'Content-Type: application/json'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --data '{"input": "Sample text goes here", "model": "text-moderation-stable"}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "moderations_v1_moderations_post",
            "POST",
            "/v1/moderations",
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

    moderations_v1_moderations_post_with_http_info = with_http_info(
        moderations_v1_moderations_post
    )
    moderations = moderations_v1_moderations_post
    moderations_with_http_info = moderations_v1_moderations_post_with_http_info
