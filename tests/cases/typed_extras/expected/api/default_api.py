from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.mixed import Mixed


class DefaultApi(Api):
    """Operations without a tag."""

    def send(
        self, mixed: Mixed | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Mixed:
        """POST /mixed."""
        return self._call(
            "send",
            "POST",
            "/mixed",
            body_param(mixed, name="mixed", required=True),
            responses={"200": "Mixed"},
            opts=opts,
        )

    send_with_http_info = with_http_info(send)
