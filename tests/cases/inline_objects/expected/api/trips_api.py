from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.plan_trip200_response import PlanTrip200Response
    from ..models.plan_trip_filter_parameter import PlanTripFilterParameter
    from ..models.plan_trip_request import PlanTripRequest


class TripsApi(Api):
    """Operations tagged "trips"."""

    def plan_trip(
        self,
        plan_trip_request: PlanTripRequest | dict[str, Any],
        *,
        filter: PlanTripFilterParameter | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> PlanTrip200Response:
        """POST /trips."""
        return self._call(
            "plan_trip",
            "POST",
            "/trips",
            body_param(plan_trip_request, name="plan_trip_request", required=True),
            query_param("filter", filter, style="deepObject"),
            responses={"200": "PlanTrip200Response"},
            opts=opts,
        )

    plan_trip_with_http_info = with_http_info(plan_trip)
