from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.call import Call


class CallsApi(Api):
    """Operations tagged "calls"."""

    def make_call(
        self,
        version: Literal[2],
        call: Call | dict[str, Any],
        *,
        mode: Literal["live"] | None = None,
        opts: RequestOptions | None = None,
    ) -> Literal["accepted"]:
        """POST /calls."""
        return self._call(
            "make_call",
            "POST",
            "/calls",
            query_param("version", version, enum=(2,), required=True),
            body_param(call, name="call", required=True),
            query_param("mode", mode, enum=("live",)),
            responses={"200": 'Literal["accepted"]'},
            opts=opts,
        )

    make_call_with_http_info = with_http_info(make_call)
