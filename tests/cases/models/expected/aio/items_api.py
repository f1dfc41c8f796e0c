from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, body_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.item import Item


class AsyncItemsApi(AsyncApi):
    """Operations tagged "items"."""

    async def add_item_items_post(
        self, item: Item | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Item:
        """POST /items."""
        return (await self.add_item_items_post_with_http_info(item, opts=opts)).data

    async def add_item_items_post_with_http_info(
        self, item: Item | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> ApiResponse[Item]:
        """Like `add_item_items_post`, with the status code and the headers."""
        return await self._call(
            "add_item_items_post",
            "POST",
            "/items",
            body_param(item, name="item", required=True),
            responses={"200": "Item"},
            opts=opts,
        )

    add_item = add_item_items_post
    add_item_with_http_info = add_item_items_post_with_http_info
