from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.animal import Animal
    from ..models.list_pets_all_parameter import ListPetsAllParameter
    from ..models.pet import Pet
    from ..models.query_pets_request import QueryPetsRequest
    from ..models.shape import Shape


class DefaultApi(Api):
    """Operations without a tag."""

    def list_pets(
        self,
        *,
        all: ListPetsAllParameter | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Pet]:
        """GET /pets."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            query_param("all", all),
            responses={"200": "list[Pet]"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)

    def query_pets(
        self,
        *,
        query_pets_request: QueryPetsRequest | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Pet]:
        """QUERY /pets."""
        return self._call(
            "query_pets",
            "QUERY",
            "/pets",
            body_param(query_pets_request, name="query_pets_request"),
            responses={"200": "list[Pet]"},
            opts=opts,
        )

    query_pets_with_http_info = with_http_info(query_pets)

    def link_pets(self, to: str, *, opts: RequestOptions | None = None) -> None:
        """LINK /pets."""
        self._call(
            "link_pets",
            "LINK",
            "/pets",
            query_param("to", to, required=True),
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    link_pets_with_http_info = with_http_info(link_pets)

    def pets_copy(self, *, opts: RequestOptions | None = None) -> None:
        """Copy /pets."""
        self._call(
            "pets_copy",
            "Copy",
            "/pets",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    pets_copy_with_http_info = with_http_info(pets_copy)

    def stream_pets(self, *, opts: RequestOptions | None = None) -> bytes:
        """GET /pets/stream.

        It can answer with a stream, each item of which is `Pet`.
        """
        return self._call(
            "stream_pets",
            "GET",
            "/pets/stream",
            responses={"200": "bytes"},
            accept=("text/event-stream", "application/jsonl"),
            opts=opts,
        )

    stream_pets_with_http_info = with_http_info(stream_pets)

    def stream_notes(self, *, opts: RequestOptions | None = None) -> bytes:
        """GET /notes/stream.

        It answers with a stream, each item of which is `Note`.
        """
        return self._call(
            "stream_notes",
            "GET",
            "/notes/stream",
            responses={"200": "bytes"},
            accept=("application/jsonl",),
            opts=opts,
        )

    stream_notes_with_http_info = with_http_info(stream_notes)

    def any_shape(self, *, opts: RequestOptions | None = None) -> Shape:
        """GET /shapes/any."""
        return self._call(
            "any_shape", "GET", "/shapes/any", responses={"200": "Shape"}, opts=opts
        )

    any_shape_with_http_info = with_http_info(any_shape)

    def any_animal(self, *, opts: RequestOptions | None = None) -> Animal:
        """GET /animals/any."""
        return self._call(
            "any_animal", "GET", "/animals/any", responses={"200": "Animal"}, opts=opts
        )

    any_animal_with_http_info = with_http_info(any_animal)
