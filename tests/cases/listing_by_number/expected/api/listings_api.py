from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, number_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.count_users200_response import CountUsers200Response
    from ..models.key_page import KeyPage
    from ..models.user_page import UserPage


class ListingsApi(Api):
    """Operations tagged "listings"."""

    def list_users(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> UserPage:
        """GET /users."""
        return self._call(
            "list_users",
            "GET",
            "/users",
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, maximum=100),
            responses={"200": "UserPage"},
            pages=number_pages(
                "page",
                size="page_size",
                items="items",
                total="total",
                last="total_pages",
            ),
            opts=opts,
        )

    list_users_with_http_info = with_http_info(list_users)

    def list_keys(
        self, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> KeyPage:
        """GET /keys."""
        return self._call(
            "list_keys",
            "GET",
            "/keys",
            query_param("page", page),
            responses={"200": "KeyPage"},
            pages=number_pages("page", items="keys", more="has_more"),
            opts=opts,
        )

    list_keys_with_http_info = with_http_info(list_keys)

    def list_teams(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        opts: RequestOptions | None = None,
    ) -> list[str]:
        """GET /teams."""
        return self._call(
            "list_teams",
            "GET",
            "/teams",
            query_param("page", page),
            query_param("per_page", per_page),
            responses={"200": "list[str]"},
            pages=number_pages("page", size="per_page"),
            opts=opts,
        )

    list_teams_with_http_info = with_http_info(list_teams)

    def count_users(
        self, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> CountUsers200Response:
        """GET /count."""
        return self._call(
            "count_users",
            "GET",
            "/count",
            query_param("page", page),
            responses={"200": "CountUsers200Response"},
            opts=opts,
        )

    count_users_with_http_info = with_http_info(count_users)
