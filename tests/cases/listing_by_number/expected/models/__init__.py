"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .count_users200_response import CountUsers200Response
    from .key_page import KeyPage
    from .user import User
    from .user_page import UserPage


_MODULES: dict[str, str] = {
    "CountUsers200Response": "count_users200_response",
    "KeyPage": "key_page",
    "User": "user",
    "UserPage": "user_page",
}

__all__: list[str] = ["CountUsers200Response", "KeyPage", "User", "UserPage"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
