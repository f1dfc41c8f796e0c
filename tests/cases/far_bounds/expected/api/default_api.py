from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.numbers import Numbers


class DefaultApi(Api):
    """Operations without a tag."""

    def get_numbers(
        self,
        *,
        big: int | None = None,
        look: str | None = None,
        days: list[date] | None = None,
        moments: date | datetime | None = None,
        opts: RequestOptions | None = None,
    ) -> Numbers:
        """GET /numbers."""
        return self._call(
            "get_numbers",
            "GET",
            "/numbers",
            query_param(
                "big", big, minimum=-9223372036854775808, maximum=9223372036854775807
            ),
            query_param("look", look),
            query_param("days", days, unique_items=True, format="date"),
            query_param("moments", moments),
            responses={"200": "Numbers"},
            opts=opts,
        )

    get_numbers_with_http_info = with_http_info(get_numbers)
