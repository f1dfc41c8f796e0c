from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.moderation_create_response import ModerationCreateResponse
    from ..models.moderation_request import ModerationRequest


class ModerationsApi(Api):
    """Operations tagged "moderations"."""

    def moderations_moderations_post(
        self,
        moderation_request: ModerationRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ModerationCreateResponse:
        """Moderations.

        The moderations endpoint is a tool you can use to check whether content complies
        with an LLM Providers policies.
        Quick Start
        ```
        curl --location 'http://0.0.0.0:4000/moderations'     --header 'Content-Type: application/json'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --data '{"input": "Sample text goes here", "model": "text-moderation-stable"}'
        ```
        """
        return self._call(
            "moderations_moderations_post",
            "POST",
            "/moderations",
            body_param(moderation_request, name="moderation_request", required=True),
            responses={"200": "ModerationCreateResponse"},
            errors={},
            opts=opts,
        )

    moderations_moderations_post_with_http_info = with_http_info(
        moderations_moderations_post
    )

    def moderations_v1_moderations_post(
        self,
        moderation_request: ModerationRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ModerationCreateResponse:
        """Moderations.

        The moderations endpoint is a tool you can use to check whether content complies
        with an LLM Providers policies.
        Quick Start
        ```
        curl --location 'http://0.0.0.0:4000/moderations'     --header 'Content-Type: application/json'     --header "Authorization: Bearer $LITELLM_MASTER_KEY"     --data '{"input": "Sample text goes here", "model": "text-moderation-stable"}'
        ```
        """
        return self._call(
            "moderations_v1_moderations_post",
            "POST",
            "/v1/moderations",
            body_param(moderation_request, name="moderation_request", required=True),
            responses={"200": "ModerationCreateResponse"},
            errors={},
            opts=opts,
        )

    moderations_v1_moderations_post_with_http_info = with_http_info(
        moderations_v1_moderations_post
    )
    moderations = moderations_v1_moderations_post
    moderations_with_http_info = moderations_v1_moderations_post_with_http_info
