"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .kind import Kind
    from .name import Name
    from .object import Object
    from .object_list_inner import ObjectListInner
    from .s import S
    from .s_more import SMore
    from .small import Small


_MODULES: dict[str, str] = {
    "Kind": "kind",
    "Name": "name",
    "Object": "object",
    "ObjectListInner": "object_list_inner",
    "S": "s",
    "SMore": "s_more",
    "Small": "small",
}

__all__: list[str] = [
    "Kind",
    "Name",
    "Object",
    "ObjectListInner",
    "S",
    "SMore",
    "Small",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
