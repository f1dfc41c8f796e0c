"""The null that an argument sends."""

from __future__ import annotations

from typing import Any

__all__ = ["NULL"]


class Null:
    """Null, where None says that nothing is sent."""

    def to_dict(self) -> None:
        """What is sent: nothing but null."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"


NULL: Any = Null()
"""Sent as null: an optional argument that is None is not sent at all."""
