from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.article import Article


class ArticlesApi(Api):
    """Operations tagged "articles"."""

    def list_articles(self, *, opts: RequestOptions | None = None) -> list[Article]:
        """GET /articles."""
        return self._call(
            "list_articles",
            "GET",
            "/articles",
            responses={"200": "list[Article]"},
            opts=opts,
        )

    list_articles_with_http_info = with_http_info(list_articles)
