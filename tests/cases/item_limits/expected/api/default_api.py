from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.code import Code
    from ..models.tree import Tree


class DefaultApi(Api):
    """Operations without a tag."""

    def book_seats(
        self,
        request_body: dict[str, list[list[str]]],
        *,
        rows: list[int] | None = None,
        codes: list[Code] | None = None,
        classes: list[Literal["first", "second"]] | None = None,
        prices: dict[str, float] | None = None,
        open: list[int] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /seats."""
        self._call(
            "book_seats",
            "PUT",
            "/seats",
            body_param(
                request_body,
                name="request_body",
                each_value={"each_item": {"each_item": {"max_length": 2}}},
                required=True,
            ),
            query_param(
                "rows", rows, max_items=3, each_item={"minimum": 1, "maximum": 40}
            ),
            query_param("codes", codes, each_item={"pattern": "^[A-Z]+$"}),
            query_param(
                "classes",
                classes,
                enum=("first", "second"),
                each_item={"min_length": 5},
            ),
            query_param(
                "prices",
                prices,
                style="deepObject",
                each_value={"exclusive_minimum": 0},
            ),
            query_param("open", open),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    book_seats_with_http_info = with_http_info(book_seats)

    def plant_trees(
        self,
        *,
        tree: list[Tree] | list[dict[str, Any]] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /trees."""
        self._call(
            "plant_trees",
            "PUT",
            "/trees",
            body_param(tree, name="tree"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    plant_trees_with_http_info = with_http_info(plant_trees)
