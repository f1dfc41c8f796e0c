from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .orders_data_inner import OrdersDataInner
    from .orders_meta import OrdersMeta


class Orders(Model):
    data: list[OrdersDataInner] | None = None
    tags: list[str] | None = None
    meta: OrdersMeta | None = None

    def page_items(self) -> list[OrdersDataInner]:
        """The items of this page of the listing."""
        return self.data or []
