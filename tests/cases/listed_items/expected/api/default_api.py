from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def read_lists(
        self,
        *,
        tones: list[Literal["red", "blue"] | None] | None = None,
        mixed: list[bool | Literal[1]] | None = None,
        opts: RequestOptions | None = None,
    ) -> bytes | str | int | dict[str, str]:
        """GET /lists."""
        return self._call(
            "read_lists",
            "GET",
            "/lists",
            query_param(
                "tones", tones, content_type="application/json", enum=("red", "blue")
            ),
            query_param("mixed", mixed, content_type="application/json"),
            responses={"200": "bytes | str | int", "203": "dict[str, str]"},
            accept=("application/octet-stream", "text/plain", "application/json"),
            opts=opts,
        )

    read_lists_with_http_info = with_http_info(read_lists)

    def show(self, body: int, *, opts: RequestOptions | None = None) -> None:
        """POST /shown."""
        self._call(
            "show",
            "POST",
            "/shown",
            body_param(body, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    show_with_http_info = with_http_info(show)
