from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .place import Place
    from .stop_box import StopBox
    from .stop_either_any_of import StopEitherAnyOf
    from .stop_either_any_of2 import StopEitherAnyOf2
    from .stop_other import StopOther
    from .stop_times_value import StopTimesValue


class Stop(Model):
    place: Place | None = None
    point: StopOther | None = None
    other: StopOther | None = None
    times: dict[str, StopTimesValue] | None = None
    either: StopEitherAnyOf | StopEitherAnyOf2 | None = None
    box: StopBox | None = None
