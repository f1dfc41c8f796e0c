from __future__ import annotations

from .._runtime.models import Model


class ListMeta(Model):
    """Page-mode counterpart to `PageMeta`: an entity list pays for the COUNT(*) so the
    table can show a page count.
    """

    total_count: int
    page: int
    page_size: int
    total_pages: int
