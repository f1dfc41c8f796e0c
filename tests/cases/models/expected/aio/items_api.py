from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.items_api import ItemsApi


class AsyncItemsApi(AsyncApi):
    """Operations tagged "items"."""

    add_item_items_post = awaited(ItemsApi.add_item_items_post)
    add_item_items_post_with_http_info = with_http_info(add_item_items_post)
    add_item = add_item_items_post
    add_item_with_http_info = add_item_items_post_with_http_info
