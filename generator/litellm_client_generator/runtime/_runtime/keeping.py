"""The response of an operation, kept for its twin while that runs it."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

import typing_extensions

from ..api_response import ApiResponse
from ..exceptions import ApiTypeError

SUFFIX = "_with_http_info"


class Keeper:
    """Keeps the response of one operation, for `with`.

    It is filled in place, so that tasks which the operation starts can do so, too.

    Args:
        api: What the twin is a method of.
        operation: The operation's name.
        method: The name of the method that the twin runs.
    """

    def __init__(self, api: object, operation: str, method: str) -> None:
        self._api = api
        self._operation = operation
        self._method = method
        self._response: ApiResponse[Any] | None = None
        self.outer: Keeper | None = None

    def __enter__(self) -> typing_extensions.Self:
        self.outer = _KEEPER.get()
        self._token = _KEEPER.set(self)
        return self

    def __exit__(self, *exception: object) -> None:
        _KEEPER.reset(self._token)

    def is_for(self, api: object, operation: str) -> bool:
        """Whether a call is the one to keep: there may be operations of this name in other classes."""
        if operation != self._operation:
            return False
        return isinstance(api, _owners(type(self._api), operation)[-1])

    def keep(self, response: ApiResponse[Any]) -> None:
        """Keep a response; the last one counts."""
        self._response = response

    def with_data(self, data: Any) -> ApiResponse[Any]:
        """The response that was kept, with what the method gave, if it gave anything.

        Raises:
            ApiTypeError: None was kept.
        """
        response = self._response
        if response is None:
            name = full_name(type(self._api), self._method)
            raise ApiTypeError(
                f"{name}{SUFFIX} has no response to give: {name} did not call the API"
            )
        if data is None or data is response.data:
            return response
        return ApiResponse(
            data, response.status_code, response.headers, response.raw_data
        )


_KEEPER: ContextVar[Keeper | None] = ContextVar("keeper", default=None)


def kept(api: object, operation: str, response: ApiResponse[Any]) -> ApiResponse[Any]:
    """A response, which twins may be waiting for: an override that asks the twin of `super()` runs inside its own."""
    keeper = _KEEPER.get()
    while keeper is not None:
        if keeper.is_for(api, operation):
            keeper.keep(response)
        keeper = keeper.outer
    return response


def full_name(cls: type, operation: str) -> str:
    """Class and method, as messages name them: the class that defines it, whatever a user's subclass is called."""
    return f"{_owners(cls, operation)[0].__name__}.{operation}"


def _owners(cls: type, operation: str) -> list[type]:
    """The classes that define an operation, the first one first; the class itself if there are none."""
    return [base for base in cls.__mro__ if operation in vars(base)] or [cls]
