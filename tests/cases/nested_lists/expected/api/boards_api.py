from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.board import Board
    from ..models.square import Square


class BoardsApi(Api):
    """Operations tagged "boards"."""

    def read_board(
        self, id: int, *, opts: RequestOptions | None = None
    ) -> list[list[Square]]:
        """GET /boards/{id}."""
        return self._call(
            "read_board",
            "GET",
            "/boards/{id}",
            path_param("id", id),
            responses={"200": "list[list[Square]]"},
            opts=opts,
        )

    read_board_with_http_info = with_http_info(read_board)

    def set_squares(
        self,
        id: int,
        square: list[Square] | list[dict[str, Any]],
        *,
        rows: list[int] | None = None,
        opts: RequestOptions | None = None,
    ) -> Board:
        """PUT /boards/{id}."""
        return self._call(
            "set_squares",
            "PUT",
            "/boards/{id}",
            path_param("id", id),
            body_param(square, name="square", required=True),
            query_param("rows", rows),
            responses={"200": "Board"},
            opts=opts,
        )

    set_squares_with_http_info = with_http_info(set_squares)
