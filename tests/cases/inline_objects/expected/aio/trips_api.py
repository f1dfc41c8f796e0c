from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.trips_api import TripsApi


class AsyncTripsApi(AsyncApi):
    """Operations tagged "trips"."""

    plan_trip = awaited(TripsApi.plan_trip)
    plan_trip_with_http_info = with_http_info(plan_trip)
