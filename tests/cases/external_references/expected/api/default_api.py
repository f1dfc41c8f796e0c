from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.animal import Animal
    from ..models.owner import Owner
    from ..models.pet import Pet
    from ..models.size import Size
    from ..models.tree import Tree


class DefaultApi(Api):
    """Operations without a tag.

    Told in another file
    """

    def list_pets(
        self, *, limit: Size | None = None, opts: RequestOptions | None = None
    ) -> list[Pet]:
        """GET /pets."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            query_param("limit", limit, maximum=100),
            responses={"200": "list[Pet]", "default": "Problem"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)

    def list_owners(self, *, opts: RequestOptions | None = None) -> list[Owner]:
        """GET /owners."""
        return self._call(
            "list_owners", "GET", "/owners", responses={"200": "list[Owner]"}, opts=opts
        )

    list_owners_with_http_info = with_http_info(list_owners)

    def read_animal(self, *, opts: RequestOptions | None = None) -> Animal:
        """GET /animals."""
        return self._call(
            "read_animal", "GET", "/animals", responses={"200": "Animal"}, opts=opts
        )

    read_animal_with_http_info = with_http_info(read_animal)

    def read_tree(self, *, opts: RequestOptions | None = None) -> Tree:
        """GET /trees."""
        return self._call(
            "read_tree", "GET", "/trees", responses={"200": "Tree"}, opts=opts
        )

    read_tree_with_http_info = with_http_info(read_tree)
