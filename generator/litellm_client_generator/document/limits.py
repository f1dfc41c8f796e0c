"""The last resort: what is too deep for Python's stack, or too large for the memory, ends a step in a sentence.

Every room has limits of its own that come first. What they let through, or what nobody thought of, comes here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from traceback import walk_tb
from typing import ParamSpec, TypeVar

from litellm_client_generator.document.document import Document
from litellm_client_generator.document.grammar import Element
from litellm_client_generator.document.schemas.node import Node
from litellm_client_generator.problems import Problem, SpecError

P = ParamSpec("P")
R = TypeVar("R")

FRAMES = 10_000
"""How deep functions may call each other; a document of `DEPTH_LIMIT` levels takes more than Python's 1,000."""

TOO_DEEP = "the document is too deep: what refers to each other, or stands in each other, goes on for too long"
TOO_LARGE = (
    "the document is too large: there is not enough memory for what it makes of it"
)


def bounded(step: Callable[P, R]) -> Callable[P, R]:
    """A step that has the stack which a deep document needs, and that fails by a `SpecError` where stack or memory end."""

    @wraps(step)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        with stack():
            try:
                return step(*args, **kwargs)
            except RecursionError as error:
                raise fault(error, TOO_DEEP, "too-deep") from None
            except MemoryError as error:
                raise fault(error, TOO_LARGE, "too-large") from None

    return run


@contextmanager
def stack() -> Iterator[None]:
    """Room for `FRAMES` calls inside each other, for as long as it takes."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def fault(error: BaseException, message: str, name: str) -> SpecError:
    """What is said of a document that no room could say it of; the place is that which was looked at, as far as it is known."""
    pointer, source = "#", ""
    for frame, _ in walk_tb(error.__traceback__):
        for value in frame.f_locals.values():
            if isinstance(value, (Node, Element)) and pointer in ("", "#"):
                pointer = value.pointer
            elif isinstance(value, Document):
                source = value.source
    return SpecError([Problem("error", pointer or "#", message, name=name)], source)
