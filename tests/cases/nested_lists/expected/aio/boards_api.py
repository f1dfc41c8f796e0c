from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.boards_api import BoardsApi


class AsyncBoardsApi(AsyncApi):
    """Operations tagged "boards"."""

    read_board = awaited(BoardsApi.read_board)
    read_board_with_http_info = with_http_info(read_board)

    set_squares = awaited(BoardsApi.set_squares)
    set_squares_with_http_info = with_http_info(set_squares)
