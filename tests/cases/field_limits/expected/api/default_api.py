from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.parcel import Parcel


class DefaultApi(Api):
    """Operations without a tag."""

    def send_parcel(
        self, parcel: Parcel | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /parcels."""
        self._call(
            "send_parcel",
            "POST",
            "/parcels",
            body_param(parcel, name="parcel", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_parcel_with_http_info = with_http_info(send_parcel)
