"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .hotel import Hotel
    from .hotel_address import HotelAddress
    from .hotel_office import HotelOffice
    from .hotel_stop import HotelStop
    from .place import Place
    from .plan_trip200_response import PlanTrip200Response
    from .plan_trip200_response_legs_inner import PlanTrip200ResponseLegsInner
    from .plan_trip_filter_parameter import PlanTripFilterParameter
    from .plan_trip_request import PlanTripRequest
    from .refusal import Refusal
    from .stop import Stop
    from .stop_box import StopBox
    from .stop_box_inner import StopBoxInner
    from .stop_either_any_of import StopEitherAnyOf
    from .stop_either_any_of2 import StopEitherAnyOf2
    from .stop_other import StopOther
    from .stop_times_value import StopTimesValue


_MODULES: dict[str, str] = {
    "Hotel": "hotel",
    "HotelAddress": "hotel_address",
    "HotelOffice": "hotel_office",
    "HotelStop": "hotel_stop",
    "Place": "place",
    "PlanTrip200Response": "plan_trip200_response",
    "PlanTrip200ResponseLegsInner": "plan_trip200_response_legs_inner",
    "PlanTripFilterParameter": "plan_trip_filter_parameter",
    "PlanTripRequest": "plan_trip_request",
    "Refusal": "refusal",
    "Stop": "stop",
    "StopBox": "stop_box",
    "StopBoxInner": "stop_box_inner",
    "StopEitherAnyOf": "stop_either_any_of",
    "StopEitherAnyOf2": "stop_either_any_of2",
    "StopOther": "stop_other",
    "StopTimesValue": "stop_times_value",
}

__all__: list[str] = [
    "Hotel",
    "HotelAddress",
    "HotelOffice",
    "HotelStop",
    "Place",
    "PlanTrip200Response",
    "PlanTrip200ResponseLegsInner",
    "PlanTripFilterParameter",
    "PlanTripRequest",
    "Refusal",
    "Stop",
    "StopBox",
    "StopBoxInner",
    "StopEitherAnyOf",
    "StopEitherAnyOf2",
    "StopOther",
    "StopTimesValue",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
