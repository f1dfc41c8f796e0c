from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.moyai_api import MoyaiApi


class AsyncMoyaiApi(AsyncApi):
    """Operations tagged "moyai"."""

    moyai_connect_start_moyai_connect_start_post = awaited(
        MoyaiApi.moyai_connect_start_moyai_connect_start_post
    )
    moyai_connect_start_moyai_connect_start_post_with_http_info = with_http_info(
        moyai_connect_start_moyai_connect_start_post
    )
    moyai_connect_start = moyai_connect_start_moyai_connect_start_post
    moyai_connect_start_with_http_info = (
        moyai_connect_start_moyai_connect_start_post_with_http_info
    )

    moyai_connect_exchange_moyai_connect_exchange_post = awaited(
        MoyaiApi.moyai_connect_exchange_moyai_connect_exchange_post
    )
    moyai_connect_exchange_moyai_connect_exchange_post_with_http_info = with_http_info(
        moyai_connect_exchange_moyai_connect_exchange_post
    )
    moyai_connect_exchange = moyai_connect_exchange_moyai_connect_exchange_post
    moyai_connect_exchange_with_http_info = (
        moyai_connect_exchange_moyai_connect_exchange_post_with_http_info
    )
