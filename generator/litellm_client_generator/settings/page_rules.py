"""Rules by which listings that come in pages are recognised and walked; the document does not say it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class PageRule(BaseModel):
    """How one kind of listing is recognised and walked.

    Where several names are given, the first that is there counts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["number", "offset", "cursor"] = Field(
        description="What moves on: a page's number, an offset, or a cursor."
    )
    parameter: str = Field(description="The query parameter that moves on.")
    size: tuple[str, ...] = Field(
        default=(),
        description="The query parameter that says how many items a page has.",
    )
    items: tuple[str, ...] = Field(
        default=(), description="The answer's field that holds the items."
    )
    next: tuple[str, ...] = Field(
        default=(), description="The answer's field that holds the next cursor."
    )
    more: tuple[str, ...] = Field(
        default=(), description="The answer's field that says whether there is more."
    )
    total: tuple[str, ...] = Field(
        default=(), description="The answer's field that counts all items."
    )
    last: tuple[str, ...] = Field(
        default=(), description="The answer's field that counts all pages."
    )
    start: int = Field(
        default=1, description="The number or the offset of the first page."
    )


ITEMS = ("data", "items", "results")
MORE = ("has_more", "hasMore", "metadata.has_more")
TOTAL = ("total", "total_count", "totalCount", "meta.total_count")
LAST = ("total_pages", "totalPages", "metadata.total_pages", "meta.total_pages")
SIZE = ("page_size", "pageSize", "per_page", "size", "limit")

DEFAULT_RULES = (
    PageRule(
        kind="number",
        parameter="page",
        size=SIZE,
        items=ITEMS,
        more=MORE,
        total=TOTAL,
        last=LAST,
    ),
    PageRule(
        kind="offset",
        parameter="offset",
        size=("limit",),
        items=ITEMS,
        more=MORE,
        total=TOTAL,
        start=0,
    ),
    PageRule(
        kind="offset",
        parameter="startIndex",
        size=("count",),
        items=("Resources",),
        total=("totalResults",),
    ),
    PageRule(
        kind="cursor",
        parameter="cursor",
        size=SIZE,
        items=ITEMS,
        next=("next_cursor", "nextCursor"),
        more=MORE,
    ),
    PageRule(
        kind="cursor",
        parameter="page_token",
        size=SIZE,
        items=ITEMS,
        next=("next_page_token",),
        more=MORE,
    ),
    PageRule(
        kind="cursor",
        parameter="after",
        size=("limit",),
        items=ITEMS,
        next=("last_id",),
        more=MORE,
    ),
)
"""What is common: numbered pages, offsets, RFC 7644 (SCIM), cursors, and OpenAI's lists."""
