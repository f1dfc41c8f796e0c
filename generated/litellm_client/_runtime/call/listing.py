"""How a listing that comes in pages goes on; places in an answer are wire names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Listing:
    """How a listing goes on. Places in the answer are wire names; a dot leads into an object."""

    kind: str
    parameter: str
    """The query parameter that moves on."""
    size: str = ""
    """The query parameter that says how many items a page has."""
    items: str = ""
    """Where the items are; nothing if they are the answer."""
    next: str = ""
    """Where the next cursor is."""
    more: str = ""
    """Where it says whether there is more."""
    total: str = ""
    """Where all items are counted."""
    last: str = ""
    """Where all pages are counted."""
    start: int = 0
    """The number or the offset of the first page."""


def number_pages(
    parameter: str,
    *,
    size: str = "",
    items: str = "",
    more: str = "",
    total: str = "",
    last: str = "",
    start: int = 1,
) -> Listing:
    """Pages that are counted."""
    return Listing("number", parameter, size, items, "", more, total, last, start)


def offset_pages(
    parameter: str,
    *,
    size: str = "",
    items: str = "",
    more: str = "",
    total: str = "",
    start: int = 0,
) -> Listing:
    """Pages that start behind so many items."""
    return Listing("offset", parameter, size, items, "", more, total, "", start)


def cursor_pages(
    parameter: str,
    *,
    size: str = "",
    items: str = "",
    next: str = "",
    more: str = "",
    total: str = "",
) -> Listing:
    """Pages that name the one behind them."""
    return Listing("cursor", parameter, size, items, next, more, total)
