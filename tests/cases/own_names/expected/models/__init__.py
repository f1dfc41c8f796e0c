"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .constant import Constant
    from .ellipsis import Ellipsis
    from .exception import Exception
    from .key_error import KeyError
    from .list import List
    from .model_uuid import ModelUUID
    from .one_of import OneOf
    from .report import Report
    from .timeout_error import TimeoutError
    from .type_var import TypeVar
    from .uuid import Uuid
    from .value_error import ValueError
    from .warning import Warning


_MODULES: dict[str, str] = {
    "Constant": "constant",
    "Ellipsis": "ellipsis",
    "Exception": "exception",
    "KeyError": "key_error",
    "List": "list",
    "ModelUUID": "model_uuid",
    "OneOf": "one_of",
    "Report": "report",
    "TimeoutError": "timeout_error",
    "TypeVar": "type_var",
    "Uuid": "uuid",
    "ValueError": "value_error",
    "Warning": "warning",
}

__all__: list[str] = [
    "Constant",
    "Ellipsis",
    "Exception",
    "KeyError",
    "List",
    "ModelUUID",
    "OneOf",
    "Report",
    "TimeoutError",
    "TypeVar",
    "Uuid",
    "ValueError",
    "Warning",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
