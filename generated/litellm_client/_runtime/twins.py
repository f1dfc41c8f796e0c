"""Twins of operations: each runs the operation of its own class, and gives the whole response.

A class that overrides an operation gets a twin of its own, so that the override speaks for both, while the twin that
`super()` has still runs the operation of the class above.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ..api_response import ApiResponse
from .forms import Named, copied, form
from .keeping import SUFFIX, Keeper


@dataclass(frozen=True)
class Twin:
    """What a twin is made of."""

    shown: Callable[..., Any]
    """The operation whose signature and docstring it has."""
    returns: str
    """What it says that it returns."""
    operation: str
    """The operation, as it tells its name to the client."""
    method: str
    """The method to run: the operation, or a short name of it."""

    def made(self) -> Any:
        """A method, to be put into a class."""

        def twin(api: Any, /, *args: Any, **kwargs: Any) -> ApiResponse[Any]:
            with Keeper(api, self.operation, self.method) as keeper:
                data = run()(api, *args, **kwargs)
            return keeper.with_data(data)

        async def async_twin(
            api: Any, /, *args: Any, **kwargs: Any
        ) -> ApiResponse[Any]:
            with Keeper(api, self.operation, self.method) as keeper:
                data = await run()(api, *args, **kwargs)
            return keeper.with_data(data)

        def run() -> Callable[..., Any]:
            return getattr(function.__objclass__, self.method)  # type: ignore[no-any-return]

        wrapper = async_twin if inspect.iscoroutinefunction(self.shown) else twin
        said = copied(self.shown, self.returns)
        function = form(wrapper, said, self.method + SUFFIX)
        function.twin = self
        return function


class Twinned(Named):
    """A class whose twins follow what overrides their operations."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        for name in [each for each in dir(cls) if each.endswith(SUFFIX)]:
            twin = getattr(getattr(cls, name), "twin", None)
            method = name.removesuffix(SUFFIX)
            if isinstance(twin, Twin) and _overrides(cls, method, name):
                setattr(cls, name, replace(twin, method=method).made())
        super().__init_subclass__(**kwargs)


def _overrides(cls: type, method: str, twin: str) -> bool:
    """Whether a class has a method from somebody who does not have its twin."""
    owner = next(base for base in cls.__mro__ if {method, twin} & vars(base).keys())
    return twin not in vars(owner)
