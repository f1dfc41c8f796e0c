from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .hotel_address import HotelAddress
    from .hotel_office import HotelOffice
    from .hotel_stop import HotelStop


class Hotel(Model):
    address: HotelAddress | None = None
    office: HotelOffice | None = None
    stop: HotelStop | None = None
