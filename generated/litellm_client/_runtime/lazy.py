"""Names that are imported when they are first asked for (PEP 562), so that a large package is quick to import."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(
    package: str, modules: Mapping[str, str], *rooms: str
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and the `__dir__` of a package.

    Args:
        package: The package's `__name__`.
        modules: A name, and the module of the package that defines it.
        rooms: Packages inside it, whose names it exports as well.
    """

    def __getattr__(name: str) -> Any:
        owner = (
            import_module(f".{modules[name]}", package)
            if name in modules
            else find(name)
        )
        value = getattr(owner, name)
        setattr(sys.modules[package], name, value)
        return value

    def find(name: str) -> Any:
        if not name.startswith("_"):
            for room in rooms:
                found = import_module(f".{room}", package)
                if name in found._MODULES:
                    return found
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *sys.modules[package].__all__})

    return __getattr__, __dir__
