"""Names of types that hold themselves, or lead to many others: what they stand for is looked up when it is first needed.

Python would spell out a plain alias wherever it is named. Here pydantic builds it once, in its turn, as it does with a model.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, ForwardRef, NoReturn, Union, get_args, get_origin

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema
from typing_extensions import evaluate_forward_ref

from .building import build
from .package import bring_names

UNION: Any = Union
"""What makes a union of types that are known at run time alone."""


class Alias:
    """The name of a type.

    Args:
        name: What it is called in the module that makes it.
        text: The annotation that it stands for; it may name any model.
    """

    def __init__(self, name: str, text: str) -> None:
        self.__name__ = self.__qualname__ = name
        self.__module__ = sys._getframe(1).f_globals["__name__"]
        self._text = text

    def __repr__(self) -> str:
        return self.__name__

    def __reduce__(self) -> str:
        return self.__name__

    def __call__(self) -> NoReturn:
        # Python 3.10 takes nothing for a type that cannot be called.
        raise TypeError(f"{self} is a name of a type, and makes nothing")

    def __or__(self, other: Any) -> Any:
        return UNION[self, other]

    def __ror__(self, other: Any) -> Any:
        return UNION[other, self]

    @cached_property
    def _said(self) -> Any:
        """The annotation, in which other aliases stand for themselves."""
        namespace = vars(sys.modules[self.__module__])
        bring_names(namespace, self._text)
        return evaluate_forward_ref(ForwardRef(self._text), globals=namespace)

    @cached_property
    def __value__(self) -> Any:
        """What it stands for: no alias itself, and no union with unions among its members."""
        _, value = _end(self, set())
        if not _is_union(value):
            return value
        return UNION[tuple(_flat(get_args(value), {self}))]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema | None:
        return build(self, handler)


def _flat(members: Iterable[Any], seen: set[Alias]) -> Iterator[Any]:
    """The members of a union, with those of unions among them in place of these."""
    waiting = list(members)[::-1]
    while waiting:
        name, value = _end(waiting.pop(), seen)
        if _is_union(value):
            waiting += get_args(value)[::-1]
        elif value is not None:
            yield name


def _end(declared: Any, seen: set[Alias]) -> tuple[Any, Any]:
    """The last of the aliases that a type leads to, and what that stands for; nothing if one of them was seen before."""
    name = declared
    while isinstance(declared, Alias):
        if declared in seen:
            return name, None
        seen.add(declared)
        name, declared = declared, declared._said
    return name, declared


def _is_union(declared: Any) -> bool:
    return get_origin(declared) in (Union, types.UnionType)
