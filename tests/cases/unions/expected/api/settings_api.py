from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.number import Number
    from ..models.text import Text


class SettingsApi(Api):
    """Operations tagged "settings"."""

    def read_setting(
        self,
        key: str | int,
        *,
        at: int | datetime | None = None,
        only: str | list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> bool | float | str | None:
        """GET /settings/{key}."""
        return self._call(
            "read_setting",
            "GET",
            "/settings/{key}",
            path_param("key", key),
            query_param("at", at),
            query_param("only", only),
            responses={"200": "bool | float | str | None"},
            opts=opts,
        )

    read_setting_with_http_info = with_http_info(read_setting)

    def write_setting(
        self,
        key: str | int,
        write_setting_request: Text | Number | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Text | Number:
        """PUT /settings/{key}."""
        return self._call(
            "write_setting",
            "PUT",
            "/settings/{key}",
            path_param("key", key),
            body_param(
                write_setting_request, name="write_setting_request", required=True
            ),
            responses={"200": "Text | Number"},
            opts=opts,
        )

    write_setting_with_http_info = with_http_info(write_setting)
