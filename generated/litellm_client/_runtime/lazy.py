"""Names that are imported when they are first asked for (PEP 562), so that a large package is quick to import."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(
    package: str, modules: Mapping[str, str], *subpackages: str
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and the `__dir__` of a package.

    Args:
        package: The package's `__name__`.
        modules: A name, and the module of the package that defines it.
        subpackages: Packages inside it, whose names it exports as well; its `__all__` is made when it is asked for.
    """

    def __getattr__(name: str) -> Any:
        value = names() if name == "__all__" else getattr(find(name), name)
        setattr(sys.modules[package], name, value)
        return value

    def find(name: str) -> Any:
        if name in modules:
            return import_module(f".{modules[name]}", package)
        if name in subpackages:
            import_module(f".{name}", package)
            return sys.modules[package]
        if not name.startswith("_"):
            for subpackage in subpackages:
                found = import_module(f".{subpackage}", package)
                if name in found._MODULES:
                    return found
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def names() -> list[str]:
        inside = (import_module(f".{name}", package) for name in subpackages)
        return [*modules, *(name for found in inside for name in found.__all__)]

    def __dir__() -> list[str]:
        module = sys.modules[package]
        return sorted({*vars(module), *module.__all__})

    return __getattr__, __dir__
