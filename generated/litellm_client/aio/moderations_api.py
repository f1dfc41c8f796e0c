from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.moderations_api import ModerationsApi


class AsyncModerationsApi(AsyncApi):
    """Operations tagged "moderations"."""

    moderations_moderations_post = awaited(ModerationsApi.moderations_moderations_post)
    moderations_moderations_post_with_http_info = with_http_info(
        moderations_moderations_post
    )

    moderations_v1_moderations_post = awaited(
        ModerationsApi.moderations_v1_moderations_post
    )
    moderations_v1_moderations_post_with_http_info = with_http_info(
        moderations_v1_moderations_post
    )
    moderations = moderations_v1_moderations_post
    moderations_with_http_info = moderations_v1_moderations_post_with_http_info
