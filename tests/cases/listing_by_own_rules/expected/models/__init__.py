"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .ticket import Ticket
    from .tickets import Tickets
    from .tickets_paging import TicketsPaging


_MODULES: dict[str, str] = {
    "Ticket": "ticket",
    "Tickets": "tickets",
    "TicketsPaging": "tickets_paging",
}

__all__: list[str] = ["Ticket", "Tickets", "TicketsPaging"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
