from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.person import Person


class DefaultApi(Api):
    """Operations without a tag."""

    def read_person(
        self,
        id: int,
        *,
        language: str | None = None,
        fields: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> Person | None:
        """GET /people/{id}."""
        return self._call(
            "read_person",
            "GET",
            "/people/{id}",
            path_param("id", id),
            query_param("language", language),
            query_param("fields", fields),
            responses={"200": "Person | None"},
            opts=opts,
        )

    read_person_with_http_info = with_http_info(read_person)
