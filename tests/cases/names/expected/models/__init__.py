"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .foo import Foo
    from .foo2 import Foo2
    from .model_any import ModelAny
    from .model_api_client import ModelApiClient
    from .model_return import ModelReturn


_MODULES: dict[str, str] = {
    "Foo": "foo",
    "Foo2": "foo2",
    "ModelAny": "model_any",
    "ModelApiClient": "model_api_client",
    "ModelReturn": "model_return",
}

__all__: list[str] = ["Foo", "Foo2", "ModelAny", "ModelApiClient", "ModelReturn"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
