from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.room import Room


class KeysApi(Api):
    """Operations tagged "keys"."""

    def by_header(self, *, opts: RequestOptions | None = None) -> Room:
        """GET /header."""
        return self._call(
            "by_header",
            "GET",
            "/header",
            responses={"200": "Room"},
            security=("header",),
            opts=opts,
        )

    by_header_with_http_info = with_http_info(by_header)

    def by_query(self, *, opts: RequestOptions | None = None) -> None:
        """GET /query."""
        self._call(
            "by_query",
            "GET",
            "/query",
            responses={"204": "None"},
            accept=(),
            security=("query",),
            opts=opts,
        )

    by_query_with_http_info = with_http_info(by_query)

    def by_cookie(self, *, opts: RequestOptions | None = None) -> None:
        """GET /cookie."""
        self._call(
            "by_cookie",
            "GET",
            "/cookie",
            responses={"204": "None"},
            accept=(),
            security=("cookie",),
            opts=opts,
        )

    by_cookie_with_http_info = with_http_info(by_cookie)

    def by_basic(self, *, opts: RequestOptions | None = None) -> None:
        """GET /basic."""
        self._call(
            "by_basic",
            "GET",
            "/basic",
            responses={"204": "None"},
            accept=(),
            security=("basic",),
            opts=opts,
        )

    by_basic_with_http_info = with_http_info(by_basic)

    def by_bearer(self, *, opts: RequestOptions | None = None) -> None:
        """GET /bearer."""
        self._call(
            "by_bearer",
            "GET",
            "/bearer",
            responses={"204": "None"},
            accept=(),
            security=("bearer",),
            opts=opts,
        )

    by_bearer_with_http_info = with_http_info(by_bearer)

    def by_machine(self, *, opts: RequestOptions | None = None) -> None:
        """GET /machine."""
        self._call(
            "by_machine",
            "GET",
            "/machine",
            responses={"204": "None"},
            accept=(),
            security=("machine",),
            opts=opts,
        )

    by_machine_with_http_info = with_http_info(by_machine)

    def by_person(self, *, opts: RequestOptions | None = None) -> None:
        """GET /person."""
        self._call(
            "by_person",
            "GET",
            "/person",
            responses={"204": "None"},
            accept=(),
            security=("person",),
            opts=opts,
        )

    by_person_with_http_info = with_http_info(by_person)

    def by_oidc(self, *, opts: RequestOptions | None = None) -> None:
        """GET /oidc."""
        self._call(
            "by_oidc",
            "GET",
            "/oidc",
            responses={"204": "None"},
            accept=(),
            security=("oidc",),
            opts=opts,
        )

    by_oidc_with_http_info = with_http_info(by_oidc)

    def by_certificate(self, *, opts: RequestOptions | None = None) -> None:
        """GET /tls."""
        self._call(
            "by_certificate",
            "GET",
            "/tls",
            responses={"204": "None"},
            accept=(),
            security=("certificate",),
            opts=opts,
        )

    by_certificate_with_http_info = with_http_info(by_certificate)
