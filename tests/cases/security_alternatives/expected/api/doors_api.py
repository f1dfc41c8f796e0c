from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.room import Room


class DoorsApi(Api):
    """Operations tagged "doors"."""

    def by_default(self, *, opts: RequestOptions | None = None) -> Room:
        """GET /default."""
        return self._call(
            "by_default",
            "GET",
            "/default",
            responses={"200": "Room"},
            security=("key",),
            opts=opts,
        )

    by_default_with_http_info = with_http_info(by_default)

    def open_to_all(self, *, opts: RequestOptions | None = None) -> None:
        """GET /open."""
        self._call(
            "open_to_all",
            "GET",
            "/open",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    open_to_all_with_http_info = with_http_info(open_to_all)

    def by_other(self, *, opts: RequestOptions | None = None) -> None:
        """GET /other."""
        self._call(
            "by_other",
            "GET",
            "/other",
            responses={"204": "None"},
            accept=(),
            security=("token",),
            opts=opts,
        )

    by_other_with_http_info = with_http_info(by_other)

    def by_either(self, *, opts: RequestOptions | None = None) -> None:
        """GET /or."""
        self._call(
            "by_either",
            "GET",
            "/or",
            responses={"204": "None"},
            accept=(),
            security=("key", "token"),
            opts=opts,
        )

    by_either_with_http_info = with_http_info(by_either)

    def by_both(self, *, opts: RequestOptions | None = None) -> None:
        """GET /and."""
        self._call(
            "by_both",
            "GET",
            "/and",
            responses={"204": "None"},
            accept=(),
            security=(("key", "token"),),
            opts=opts,
        )

    by_both_with_http_info = with_http_info(by_both)

    def by_both_or_user(self, *, opts: RequestOptions | None = None) -> None:
        """GET /and_or."""
        self._call(
            "by_both_or_user",
            "GET",
            "/and_or",
            responses={"204": "None"},
            accept=(),
            security=(("key", "token"), "user"),
            opts=opts,
        )

    by_both_or_user_with_http_info = with_http_info(by_both_or_user)

    def by_key_or_not(self, *, opts: RequestOptions | None = None) -> None:
        """GET /optional."""
        self._call(
            "by_key_or_not",
            "GET",
            "/optional",
            responses={"204": "None"},
            accept=(),
            security=("key", ()),
            opts=opts,
        )

    by_key_or_not_with_http_info = with_http_info(by_key_or_not)
