"""A project's own passes over the package, between building and printing it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from generator.ir import Package


class PluginError(Exception):
    """A pass that cannot be run; the message says which one, and why."""


def run(package: Package, names: Sequence[str]) -> Package:
    """Applies passes, one after the other.

    Args:
        package: What was built.
        names: `module:function` for each pass.

    Raises:
        PluginError: A pass cannot be imported, fails, or gives no package.
    """
    for name in names:
        module, _, function = name.partition(":")
        try:
            package = getattr(import_module(module), function)(package)
        except Exception as error:
            raise PluginError(f"plugin {name}: {error}") from error
        if not isinstance(package, Package):
            raise PluginError(f"plugin {name}: gave no package")
    return package
