"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .content import Content
    from .either import Either
    from .fixed import Fixed
    from .flag import Flag
    from .free import Free
    from .maybe import Maybe
    from .measure import Measure
    from .moment import Moment
    from .name import Name
    from .nothing import Nothing
    from .same import Same
    from .table import Table
    from .value import Value
    from .values import Values
    from .whatever import Whatever


_MODULES: dict[str, str] = {
    "Content": "content",
    "Either": "either",
    "Fixed": "fixed",
    "Flag": "flag",
    "Free": "free",
    "Maybe": "maybe",
    "Measure": "measure",
    "Moment": "moment",
    "Name": "name",
    "Nothing": "nothing",
    "Same": "same",
    "Table": "table",
    "Value": "value",
    "Values": "values",
    "Whatever": "whatever",
}

__all__: list[str] = [
    "Content",
    "Either",
    "Fixed",
    "Flag",
    "Free",
    "Maybe",
    "Measure",
    "Moment",
    "Name",
    "Nothing",
    "Same",
    "Table",
    "Value",
    "Values",
    "Whatever",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
