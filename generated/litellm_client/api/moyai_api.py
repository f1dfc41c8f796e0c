from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.moyai_connect_exchange_request import MoyaiConnectExchangeRequest
    from ..models.moyai_connect_exchange_response import MoyaiConnectExchangeResponse
    from ..models.moyai_connect_start_request import MoyaiConnectStartRequest
    from ..models.moyai_connect_start_response import MoyaiConnectStartResponse


class MoyaiApi(Api):
    """Operations tagged "moyai"."""

    def moyai_connect_start_moyai_connect_start_post(
        self,
        moyai_connect_start_request: MoyaiConnectStartRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MoyaiConnectStartResponse:
        """Moyai Connect Start."""
        return self._call(
            "moyai_connect_start_moyai_connect_start_post",
            "POST",
            "/moyai/connect/start",
            body_param(
                moyai_connect_start_request,
                name="moyai_connect_start_request",
                required=True,
            ),
            responses={"200": "MoyaiConnectStartResponse"},
            opts=opts,
        )

    moyai_connect_start_moyai_connect_start_post_with_http_info = with_http_info(
        moyai_connect_start_moyai_connect_start_post
    )
    moyai_connect_start = moyai_connect_start_moyai_connect_start_post
    moyai_connect_start_with_http_info = (
        moyai_connect_start_moyai_connect_start_post_with_http_info
    )

    def moyai_connect_exchange_moyai_connect_exchange_post(
        self,
        moyai_connect_exchange_request: MoyaiConnectExchangeRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MoyaiConnectExchangeResponse:
        """Moyai Connect Exchange."""
        return self._call(
            "moyai_connect_exchange_moyai_connect_exchange_post",
            "POST",
            "/moyai/connect/exchange",
            body_param(
                moyai_connect_exchange_request,
                name="moyai_connect_exchange_request",
                required=True,
            ),
            responses={"200": "MoyaiConnectExchangeResponse"},
            security=(),
            opts=opts,
        )

    moyai_connect_exchange_moyai_connect_exchange_post_with_http_info = with_http_info(
        moyai_connect_exchange_moyai_connect_exchange_post
    )
    moyai_connect_exchange = moyai_connect_exchange_moyai_connect_exchange_post
    moyai_connect_exchange_with_http_info = (
        moyai_connect_exchange_moyai_connect_exchange_post_with_http_info
    )
