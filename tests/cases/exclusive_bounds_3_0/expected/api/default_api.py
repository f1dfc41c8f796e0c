from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.offer import Offer


class DefaultApi(Api):
    """Operations without a tag."""

    def list_offers(
        self,
        *,
        above: int | None = None,
        var_from: int | None = None,
        below: float | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Offer]:
        """GET /offers."""
        return self._call(
            "list_offers",
            "GET",
            "/offers",
            query_param("above", above, exclusive_minimum=0),
            query_param("from", var_from, name="var_from", minimum=0),
            query_param("below", below, exclusive_maximum=99.9),
            responses={"200": "list[Offer]"},
            opts=opts,
        )

    list_offers_with_http_info = with_http_info(list_offers)
