"""The package of models, which the modules here must not import: each of its modules imports these."""

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType
from typing import Any

_PACKAGE = __name__.rpartition("._runtime.")[0]


def models() -> ModuleType:
    """The package of models."""
    return import_module(f"{_PACKAGE}.models")


def bring_names(namespace: dict[str, Any], text: str) -> None:
    """Put the models that an annotation names into the namespace that it is read in.

    Args:
        namespace: That of a module.
        text: The annotation, or several.
    """
    package = models()
    known = vars(package)["_MODULES"]
    for name in re.findall(r"\w+", text):
        # A model that has the name of a builtin is `Warning_` here.
        model = name.removesuffix("_")
        if model in known and name not in namespace:
            namespace[name] = getattr(package, model)
