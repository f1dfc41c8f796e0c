from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .board_moves_inner import BoardMovesInner
    from .square import Square


class Board(Model):
    rows: list[list[Square]]
    numbers: list[list[list[float]]] | None = None
    moves: list[BoardMovesInner] | None = None
    marks: list[str | int] | None = None
    anything: list[Any] | None = None
    point: list[int | str | Any] | None = None
