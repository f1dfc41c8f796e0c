from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.beta2nd_shop_api import Beta2ndShopApi


class AsyncBeta2ndShopApi(AsyncApi):
    """Operations tagged "[beta] 2nd shop!"."""

    close_shop = awaited(Beta2ndShopApi.close_shop)
    close_shop_with_http_info = with_http_info(close_shop)
