from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.garage import Garage
    from ..models.note import Note
    from ..models.priced import Priced
    from ..models.vehicle import Vehicle


class DefaultApi(Api):
    """Operations without a tag."""

    def list_vehicles(self, *, opts: RequestOptions | None = None) -> list[Vehicle]:
        """GET /vehicles."""
        return self._call(
            "list_vehicles",
            "GET",
            "/vehicles",
            responses={"200": "list[Vehicle]"},
            opts=opts,
        )

    list_vehicles_with_http_info = with_http_info(list_vehicles)

    def add_vehicle(
        self, vehicle: Vehicle | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Vehicle:
        """POST /vehicles."""
        return self._call(
            "add_vehicle",
            "POST",
            "/vehicles",
            body_param(vehicle, name="vehicle", required=True),
            responses={"201": "Vehicle"},
            errors={"409": "Vehicle"},
            opts=opts,
        )

    add_vehicle_with_http_info = with_http_info(add_vehicle)

    def get_garage(self, *, opts: RequestOptions | None = None) -> Garage:
        """GET /garage."""
        return self._call(
            "get_garage", "GET", "/garage", responses={"200": "Garage"}, opts=opts
        )

    get_garage_with_http_info = with_http_info(get_garage)

    def get_thing(self, *, opts: RequestOptions | None = None) -> Vehicle | Priced:
        """GET /things."""
        return self._call(
            "get_thing",
            "GET",
            "/things",
            responses={
                "200": 'one_of["type", {"Vehicle": "Vehicle", "Priced": "Priced", "car": "Car", "coach": "Bus", "double-decker": "Bus", "boat": "Boat", "Bicycle": "Bicycle", "SportsCar": "SportsCar"}]'
            },
            opts=opts,
        )

    get_thing_with_http_info = with_http_info(get_thing)

    def list_notes(self, *, opts: RequestOptions | None = None) -> dict[str, Note]:
        """GET /notes."""
        return self._call(
            "list_notes",
            "GET",
            "/notes",
            responses={"200": "dict[str, Note]"},
            opts=opts,
        )

    list_notes_with_http_info = with_http_info(list_notes)
