from __future__ import annotations

from .._runtime.models import Model


class PageMeta(Model):
    """`has_more` rather than `total_count`, which would need a COUNT(*) over the whole
    match set per keystroke.
    """

    page: int
    page_size: int
    has_more: bool
