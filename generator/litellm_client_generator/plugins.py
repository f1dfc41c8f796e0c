"""Passes: functions of a project's own that change the package before it is printed.

A pass is named `module:function`, or by its name in the entry-point group `litellm_client_generator.passes`. What is
installed but not named is not run, so that the same settings make the same files everywhere.
"""

from __future__ import annotations

import importlib
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, cast

from litellm_client_generator.hints import did_you_mean
from litellm_client_generator.ir import Api, Package

GROUP = "litellm_client_generator.passes"
OURS = frozenset({__file__, importlib.__file__})
"""Files that tell nobody what is wrong with a plugin."""


class Pass(Protocol):
    """What a plugin is: takes the package, and gives the one that is printed."""

    def __call__(self, package: Package, /) -> Package: ...


class PluginError(Exception):
    """A plugin that cannot be run; the message says which one, and why."""


def run(package: Package, names: Iterable[str], folder: Path | None = None) -> Package:
    """The package behind all passes.

    Args:
        package: What was built.
        names: The passes, in their order.
        folder: Where their modules may stand if they are not installed, beside the current folder.

    Raises:
        PluginError: A pass is not there, fails, or gives something that is no consistent package.
    """
    with importable(Path.cwd(), *([folder] if folder else [])):
        for name in names:
            package = applied(name, find(name), package)
    return package


def each_api(package: Package, change: Callable[[Api], Api]) -> Package:
    """The package with every API class changed.

    Args:
        package: What is changed.
        change: Is given each class once, for its synchronous and its asynchronous form.
    """
    return replace(package, apis=tuple(map(change, package.apis)))


@contextmanager
def importable(*folders: Path) -> Iterator[None]:
    """Lets the modules of folders be imported, behind all that is installed."""
    before = list(sys.path)
    sys.path += [str(folder.resolve()) for folder in folders]
    try:
        yield
    finally:
        sys.path[:] = before


def find(name: str) -> Pass:
    """The pass of a name.

    Raises:
        PluginError: There is none, or it cannot be imported.
    """
    try:
        found = imported(name) if ":" in name else installed(name)
    except PluginError:
        raise
    except Exception as error:
        raise PluginError(
            f"plugin {name}: it cannot be imported: {said(error)}"
        ) from error
    if not callable(found):
        raise PluginError(
            f"plugin {name}: this is no function, but of type {type(found).__name__}"
        )
    return cast(Pass, found)


def imported(name: str) -> object:
    path, _, function = name.partition(":")
    module = importlib.import_module(path)
    if not hasattr(module, function):
        hint = did_you_mean(function, vars(module))
        raise PluginError(
            f"plugin {name}: {module.__file__ or path} has no {function!r}; {hint or 'define it there'}"
        )
    return cast(object, getattr(module, function))


def installed(name: str) -> object:
    known = entry_points(group=GROUP)
    if name not in known.names:
        hint = did_you_mean(name, known.names)
        raise PluginError(
            f"plugin {name}: no installed package has it in the entry-point group {GROUP}; "
            f"{hint or 'a function of a module is named module:function'}"
        )
    return cast(object, known[name].load())


def applied(name: str, change: Pass, package: Package) -> Package:
    """What one pass gives.

    Raises:
        PluginError: It fails, or gives something that is no consistent package.
    """
    try:
        changed: object = change(package)
    except Exception as error:
        raise PluginError(f"plugin {name}: it failed: {said(error)}") from error
    if not isinstance(changed, Package):
        raise PluginError(
            f"plugin {name}: it gave a {type(changed).__name__}; a pass gives the Package that is printed"
        )
    for fault in faults(changed):
        raise PluginError(f"plugin {name}: {fault}")
    return changed


def faults(package: Package) -> Iterator[str]:
    """What does not fit together."""
    for api in package.apis:
        methods = [operation.name for operation in api.operations]
        for method in sorted({name for name in methods if methods.count(name) > 1}):
            yield f"{api.name} has two operations called {method!r}; give one of them another name"


def said(error: Exception) -> str:
    """An exception in one line, with the place that raised it."""
    places = [
        f" ({frame.filename}:{frame.lineno})"
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename not in OURS and not frame.filename.startswith("<")
    ]
    return f"{type(error).__name__}: {error}{places[-1] if places else ''}"
