"""A method of an API object, asked for its call in place of running it."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from ..api_response import ApiResponse
from ..exceptions import ApiTypeError
from .call.call import Call
from .headers import Headers


@dataclass(frozen=True)
class Recording:
    """A method and the client that would run its calls."""

    function: Callable[..., Any]
    api: Any
    client: Any
    is_async: bool

    def call(self, *args: Any, **kwargs: Any) -> Call:
        """What the method would have run."""
        made = self.function(self.api, *args, **kwargs)
        if self.is_async:
            made = _finished(made)
        call: Call = made.data if isinstance(made, ApiResponse) else made
        return call


def recording(operation: Callable[..., Any]) -> Recording:
    """A method that tells its calls.

    Args:
        operation: A method of an API object.

    Raises:
        ApiTypeError: It is none.
    """
    api = getattr(operation, "__self__", None)
    function = getattr(operation, "__func__", None)
    client = getattr(api, "api_client", None)
    if api is None or function is None or client is None:
        raise ApiTypeError("this takes a method of an API object")
    is_async = inspect.iscoroutinefunction(function)
    stand_in = copy.copy(api)
    stand_in.api_client = _AsyncRecorder() if is_async else _Recorder()
    return Recording(function, stand_in, client, is_async)


class _Recorder:
    """Stands in for a client: gives the call back instead of running it."""

    def execute(self, call: Call) -> ApiResponse[Call]:
        return ApiResponse(call, 0, Headers())


class _AsyncRecorder:
    """The same, asynchronous."""

    async def execute(self, call: Call) -> ApiResponse[Call]:
        return ApiResponse(call, 0, Headers())


def _finished(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    coroutine.close()
    raise ApiTypeError("this takes a method of an API object")
