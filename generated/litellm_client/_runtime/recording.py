"""A method of an API object, asked for its call in place of running it."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, NoReturn

from ..exceptions import ApiTypeError
from .call.call import Call


@dataclass(frozen=True)
class Recording:
    """A method and the client that would run its calls."""

    function: Callable[..., Any]
    api: Any
    client: Any
    is_async: bool

    def call(self, *args: Any, **kwargs: Any) -> Call:
        """What the method would have run.

        Raises:
            ApiTypeError: It makes no call, or waits for something before it does.
        """
        try:
            made = self.function(self.api, *args, **kwargs)
            if inspect.iscoroutine(made):
                _start(made)
        except _Recorded as recorded:
            return recorded.call
        raise ApiTypeError(
            f"{self.function.__qualname__} makes no call, or waits for something before it does"
        )


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
    stand_in = copy.copy(api)
    is_async = inspect.iscoroutinefunction(client.execute)
    stand_in.api_client = _AsyncRecorder() if is_async else _Recorder()
    return Recording(function, stand_in, client, is_async)


class _Recorded(BaseException):
    """A call came to be run. What would look at its answer, as an override may, is cut short.

    No `Exception`: an override that mends failures shall not catch it.
    """

    def __init__(self, call: Call) -> None:
        super().__init__()
        self.call = call


class _Recorder:
    """Stands in for a client: tells the call instead of running it."""

    def execute(self, call: Call) -> NoReturn:
        raise _Recorded(call)


class _AsyncRecorder:
    """The same, asynchronous."""

    async def execute(self, call: Call) -> NoReturn:
        raise _Recorded(call)


def _start(coroutine: Coroutine[Any, Any, Any]) -> None:
    """Run a coroutine up to where it waits for something, and no further."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.close()
