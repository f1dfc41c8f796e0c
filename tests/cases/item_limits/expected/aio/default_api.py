from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    book_seats = awaited(DefaultApi.book_seats)
    book_seats_with_http_info = with_http_info(book_seats)

    plant_trees = awaited(DefaultApi.plant_trees)
    plant_trees_with_http_info = with_http_info(plant_trees)
