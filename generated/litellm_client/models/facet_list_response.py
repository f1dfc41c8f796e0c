from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .page_links import PageLinks
    from .page_meta import PageMeta


class FacetListResponse(Model):
    """The distinct values one column takes over a filtered query. `data` holds bare
    values, not entity rows.
    """

    data: list[str]
    meta: PageMeta
    links: PageLinks

    def page_items(self) -> list[str]:
        """The items of this page of the listing."""
        return self.data
