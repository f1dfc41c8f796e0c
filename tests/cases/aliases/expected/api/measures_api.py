from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.name import Name
    from ..models.values import Values


class MeasuresApi(Api):
    """Operations tagged "measures"."""

    def read_measure(
        self,
        name: Name,
        *,
        since: datetime | None = None,
        opts: RequestOptions | None = None,
    ) -> Values:
        """GET /measures/{name}."""
        return self._call(
            "read_measure",
            "GET",
            "/measures/{name}",
            path_param("name", name, max_length=30),
            query_param("since", since),
            responses={"200": "Values"},
            opts=opts,
        )

    read_measure_with_http_info = with_http_info(read_measure)
