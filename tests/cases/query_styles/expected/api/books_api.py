from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.find_books_price_parameter import FindBooksPriceParameter


class BooksApi(Api):
    """Operations tagged "books"."""

    def find_books(
        self,
        *,
        author: list[str] | None = None,
        genre: list[str] | None = None,
        year: list[int] | None = None,
        words: list[str] | None = None,
        shelves: list[int] | None = None,
        rooms: list[str] | None = None,
        price: FindBooksPriceParameter | dict[str, Any] | None = None,
        size: dict[str, int] | None = None,
        path: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[str]:
        """GET /books.

        Args:
            author: Usual; one pair for each author.
            year: Joined by commas.
            path: Slashes and colons stay as they are.
        """
        return self._call(
            "find_books",
            "GET",
            "/books",
            query_param("author", author),
            query_param("genre", genre),
            query_param("year", year, explode=False),
            query_param("words", words, style="spaceDelimited", explode=False),
            query_param("shelves", shelves, style="pipeDelimited", explode=False),
            query_param("rooms", rooms, style="pipeDelimited"),
            query_param("price", price, style="deepObject"),
            query_param("size", size, explode=False),
            query_param("path", path, allow_reserved=True),
            responses={"200": "list[str]"},
            opts=opts,
        )

    find_books_with_http_info = with_http_info(find_books)
