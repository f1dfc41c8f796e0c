from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ticket import Ticket
    from .tickets_paging import TicketsPaging


class Tickets(Model):
    tickets: list[Ticket] | None = None
    labels: list[str] | None = None
    paging: TicketsPaging | None = None

    def page_items(self) -> list[Ticket]:
        """The items of this page of the listing."""
        return self.tickets or []
