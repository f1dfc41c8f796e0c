from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.item import Item


class ItemsApi(Api):
    """Operations tagged "items"."""

    def add_item_items_post(
        self, item: Item | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Item:
        """POST /items."""
        return self._call(
            "add_item_items_post",
            "POST",
            "/items",
            body_param(item, name="item", required=True),
            responses={"200": "Item"},
            opts=opts,
        )

    add_item_items_post_with_http_info = with_http_info(add_item_items_post)
    add_item = add_item_items_post
    add_item_with_http_info = add_item_items_post_with_http_info
