from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .budget_list_item import BudgetListItem
    from .list_links import ListLinks
    from .list_meta import ListMeta


class ListResponseBudgetListItem(Model):
    data: list[BudgetListItem]
    meta: ListMeta
    links: ListLinks
