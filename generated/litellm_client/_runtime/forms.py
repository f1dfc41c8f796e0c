"""Functions that pass for an operation: they show its signature, its docstring and its source, under their own name.

Whatever they show is read through `__wrapped__` when somebody asks for it: to build signatures here would make the import of an
API class dear.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType
from typing import Any, cast


class Named:
    """A class that gives its name to the forms that are made in its body."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name, member in vars(cls).items():
            # A form that no class has named yet says that it is from here; an alias comes behind it.
            if isinstance(member, FunctionType) and member.__module__ == __name__:
                _name(member, cls, name)


def form(wrapper: Callable[..., Any], said: FunctionType, name: str) -> Any:
    """A wrapper that passes for an operation.

    Args:
        wrapper: What is called; made for this one operation.
        said: A copy of the operation, to be shown.
        name: The name until a class gives its own.
    """
    function = cast(FunctionType, wrapper)
    function.__wrapped__ = said  # type: ignore[attr-defined] # pyright: ignore[reportFunctionMemberAccess]
    function.__doc__ = said.__doc__
    function.__annotations__ = said.__annotations__
    function.__name__ = function.__qualname__ = name
    function.__module__ = __name__
    return function


def copied(operation: Callable[..., Any], returns: str | None = None) -> FunctionType:
    """The method that an operation is made of, as one that may be given another name.

    Args:
        operation: A method, or a form of one.
        returns: What the copy says that it returns, where that is something else.
    """
    method = cast(FunctionType, inspect.unwrap(operation))
    copy = FunctionType(
        method.__code__,
        method.__globals__,
        method.__name__,
        method.__defaults__,
        method.__closure__,
    )
    copy.__kwdefaults__ = method.__kwdefaults__
    copy.__doc__ = method.__doc__
    copy.__module__ = method.__module__
    copy.__qualname__ = method.__qualname__
    copy.__annotations__ = dict(method.__annotations__)
    if returns is not None:
        copy.__annotations__["return"] = returns
    return copy


def _name(function: Any, cls: type, name: str) -> None:
    """Say whose method a form is, for pickle, tracebacks and messages."""
    qualname = f"{cls.__qualname__}.{name}"
    function.__objclass__ = cls
    for each in (function, function.__wrapped__):
        each.__name__, each.__qualname__ = name, qualname
        each.__module__ = cls.__module__
    names = {"co_name": name}
    if hasattr(function.__code__, "co_qualname"):  # since Python 3.11
        names["co_qualname"] = qualname
    function.__code__ = function.__code__.replace(**names)
