"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .users_post201_response import UsersPost201Response
    from .users_post_request import UsersPostRequest


_MODULES: dict[str, str] = {
    "UsersPost201Response": "users_post201_response",
    "UsersPostRequest": "users_post_request",
}

__all__: list[str] = ["UsersPost201Response", "UsersPostRequest"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
