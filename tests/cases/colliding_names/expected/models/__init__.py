"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .builtins_api2 import BuiltinsApi2
    from .model_api_client import ModelApiClient
    from .model_literal import ModelLiteral
    from .model_model import ModelModel
    from .model_not_found_exception import ModelNotFoundException
    from .model_uuid import ModelUUID
    from .user_key import USERKey
    from .user_key2 import UserKey2
    from .user_key3 import UserKey3


_MODULES: dict[str, str] = {
    "BuiltinsApi2": "builtins_api2",
    "ModelApiClient": "model_api_client",
    "ModelLiteral": "model_literal",
    "ModelModel": "model_model",
    "ModelNotFoundException": "model_not_found_exception",
    "ModelUUID": "model_uuid",
    "USERKey": "user_key",
    "UserKey2": "user_key2",
    "UserKey3": "user_key3",
}

__all__: list[str] = [
    "BuiltinsApi2",
    "ModelApiClient",
    "ModelLiteral",
    "ModelModel",
    "ModelNotFoundException",
    "ModelUUID",
    "USERKey",
    "UserKey2",
    "UserKey3",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
