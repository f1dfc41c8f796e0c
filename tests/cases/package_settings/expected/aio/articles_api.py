from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.articles_api import ArticlesApi


class AsyncArticlesApi(AsyncApi):
    """Operations tagged "articles"."""

    list_articles = awaited(ArticlesApi.list_articles)
    list_articles_with_http_info = with_http_info(list_articles)
