"""Why a text could not be read."""

from __future__ import annotations

from collections.abc import Iterable

from litellm_client_generator.problems import Problem

DEPTH_LIMIT = 900
"""Levels of nesting; what people write has some 25, a schema inside of 300 others fewer than these, and libyaml takes 1,000."""


class SyntaxFault(ValueError):
    """The text cannot be read as data.

    Args:
        message: What is wrong.
        position: Line and column, from 1, if known.
        pointer: The JSON pointer of the value, if known.
        malformed: Whether it breaks the syntax itself, not a rule about what may be said with it.
    """

    def __init__(
        self,
        message: str,
        position: tuple[int, int] | None = None,
        pointer: str = "#",
        malformed: bool = False,
    ) -> None:
        super().__init__(message)
        if position:
            message = f"line {position[0]}, column {position[1]}: {message}"
        self.problems: tuple[Problem, ...] = (
            Problem("error", pointer, message, name="syntax"),
        )
        self.malformed = malformed

    @classmethod
    def several(cls, faults: Iterable[SyntaxFault]) -> SyntaxFault:
        """One exception that says all of them."""
        faults = list(faults)
        fault = cls(str(faults[0]))
        fault.problems = tuple(problem for one in faults for problem in one.problems)
        return fault


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of a character."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
