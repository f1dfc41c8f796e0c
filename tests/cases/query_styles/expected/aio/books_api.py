from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.books_api import BooksApi


class AsyncBooksApi(AsyncApi):
    """Operations tagged "books"."""

    find_books = awaited(BooksApi.find_books)
    find_books_with_http_info = with_http_info(find_books)
