"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .make_request import MakeRequest
    from .make_request_fields_value import MakeRequestFieldsValue


_MODULES: dict[str, str] = {
    "MakeRequest": "make_request",
    "MakeRequestFieldsValue": "make_request_fields_value",
}

__all__: list[str] = ["MakeRequest", "MakeRequestFieldsValue"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
