from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.measures_api import MeasuresApi


class AsyncMeasuresApi(AsyncApi):
    """Operations tagged "measures"."""

    read_measure = awaited(MeasuresApi.read_measure)
    read_measure_with_http_info = with_http_info(read_measure)
