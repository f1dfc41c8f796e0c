from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, body_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.moyai_connect_exchange_request import MoyaiConnectExchangeRequest
    from ..models.moyai_connect_exchange_response import MoyaiConnectExchangeResponse
    from ..models.moyai_connect_start_request import MoyaiConnectStartRequest
    from ..models.moyai_connect_start_response import MoyaiConnectStartResponse


class AsyncMoyaiApi(AsyncApi):
    """Operations tagged "moyai"."""

    async def moyai_connect_start_moyai_connect_start_post(
        self,
        moyai_connect_start_request: MoyaiConnectStartRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MoyaiConnectStartResponse:
        """Moyai Connect Start."""
        return (
            await self.moyai_connect_start_moyai_connect_start_post_with_http_info(
                moyai_connect_start_request, opts=opts
            )
        ).data

    async def moyai_connect_start_moyai_connect_start_post_with_http_info(
        self,
        moyai_connect_start_request: MoyaiConnectStartRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[MoyaiConnectStartResponse]:
        """Like `moyai_connect_start_moyai_connect_start_post`, with the status code and the headers."""
        return await self._call(
            "moyai_connect_start_moyai_connect_start_post",
            "POST",
            "/moyai/connect/start",
            body_param(
                moyai_connect_start_request,
                name="moyai_connect_start_request",
                required=True,
            ),
            responses={
                "200": "MoyaiConnectStartResponse",
                "422": "HTTPValidationError",
            },
            security=("APIKeyHeader",),
            opts=opts,
        )

    moyai_connect_start = moyai_connect_start_moyai_connect_start_post
    moyai_connect_start_with_http_info = (
        moyai_connect_start_moyai_connect_start_post_with_http_info
    )

    async def moyai_connect_exchange_moyai_connect_exchange_post(
        self,
        moyai_connect_exchange_request: MoyaiConnectExchangeRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MoyaiConnectExchangeResponse:
        """Moyai Connect Exchange."""
        return (
            await self.moyai_connect_exchange_moyai_connect_exchange_post_with_http_info(
                moyai_connect_exchange_request, opts=opts
            )
        ).data

    async def moyai_connect_exchange_moyai_connect_exchange_post_with_http_info(
        self,
        moyai_connect_exchange_request: MoyaiConnectExchangeRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[MoyaiConnectExchangeResponse]:
        """Like `moyai_connect_exchange_moyai_connect_exchange_post`, with the status code and the headers."""
        return await self._call(
            "moyai_connect_exchange_moyai_connect_exchange_post",
            "POST",
            "/moyai/connect/exchange",
            body_param(
                moyai_connect_exchange_request,
                name="moyai_connect_exchange_request",
                required=True,
            ),
            responses={
                "200": "MoyaiConnectExchangeResponse",
                "422": "HTTPValidationError",
            },
            opts=opts,
        )

    moyai_connect_exchange = moyai_connect_exchange_moyai_connect_exchange_post
    moyai_connect_exchange_with_http_info = (
        moyai_connect_exchange_moyai_connect_exchange_post_with_http_info
    )
