from __future__ import annotations

from builtins import list as list_
from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.report import Report
    from ..models.timeout_error import TimeoutError
    from ..models.warning import Warning


class CachedPropertyApi(Api):
    """Operations tagged "cached property"."""

    def list(
        self, *, q: str | None = None, opts: RequestOptions | None = None
    ) -> list_[Report]:
        """GET /lists."""
        return self._call(
            "list",
            "GET",
            "/lists",
            query_param("q", q),
            responses={"200": "list[Report]"},
            opts=opts,
        )

    list_with_http_info = with_http_info(list)

    def list_with_http_info_with_http_info_put(
        self,
        *,
        timeout_error: TimeoutError | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /lists."""
        self._call(
            "list_with_http_info_with_http_info_put",
            "PUT",
            "/lists",
            body_param(timeout_error, name="timeout_error"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    list_with_http_info_with_http_info_put_with_http_info = with_http_info(
        list_with_http_info_with_http_info_put
    )

    def list_with_http_info_delete(
        self, *, opts: RequestOptions | None = None
    ) -> Warning:
        """DELETE /lists."""
        return self._call(
            "list_with_http_info_delete",
            "DELETE",
            "/lists",
            responses={"200": "Warning"},
            opts=opts,
        )

    list_with_http_info_delete_with_http_info = with_http_info(
        list_with_http_info_delete
    )
