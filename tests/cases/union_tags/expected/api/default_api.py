from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.all import All
    from ..models.cat import Cat
    from ..models.dog import Dog


class DefaultApi(Api):
    """Operations without a tag."""

    def as_list(self, *, opts: RequestOptions | None = None) -> list[Cat | Dog]:
        """GET /list."""
        return self._call(
            "as_list",
            "GET",
            "/list",
            responses={
                "200": 'list[one_of["kind", {"Cat": "Cat", "Dog": "Dog"}]]',
                "default": 'one_of["kind", {"Cat": "Cat", "Dog": "Dog"}]',
            },
            opts=opts,
        )

    as_list_with_http_info = with_http_info(as_list)

    def as_map(
        self, *, opts: RequestOptions | None = None
    ) -> dict[str, Cat | Dog | None]:
        """GET /map."""
        return self._call(
            "as_map",
            "GET",
            "/map",
            responses={
                "200": 'dict[str, one_of["kind", {"cat": "Cat", "dog": "Dog", "puppy": "Dog"}] | None]'
            },
            opts=opts,
        )

    as_map_with_http_info = with_http_info(as_map)

    def change(
        self,
        change_request: Cat | Dog | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Cat | Dog | str:
        """POST /one."""
        return self._call(
            "change",
            "POST",
            "/one",
            body_param(change_request, name="change_request", required=True),
            responses={"200": 'one_of["kind", {"Cat": "Cat", "Dog": "Dog"}] | str'},
            errors={"404": "Problem"},
            opts=opts,
        )

    change_with_http_info = with_http_info(change)

    def get_all(self, *, opts: RequestOptions | None = None) -> All:
        """GET /all."""
        return self._call("get_all", "GET", "/all", responses={"200": "All"}, opts=opts)

    get_all_with_http_info = with_http_info(get_all)
