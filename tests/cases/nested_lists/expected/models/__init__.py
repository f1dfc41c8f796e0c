"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .board import Board
    from .board_moves_inner import BoardMovesInner
    from .square import Square


_MODULES: dict[str, str] = {
    "Board": "board",
    "BoardMovesInner": "board_moves_inner",
    "Square": "square",
}

__all__: list[str] = ["Board", "BoardMovesInner", "Square"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
