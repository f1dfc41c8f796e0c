"""How a call runs, without doing any of it: a generator asks for what has to be done, a driver does it.

One flow serves both clients; the synchronous and the asynchronous driver differ in `await` alone.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol, TypeVar

import typing_extensions

from ...exceptions import ApiTypeError
from ..headers import Headers
from ..request.request import Request
from .bounds import Bounds

T = TypeVar("T")


@dataclass(frozen=True)
class Reply:
    """An answer whose body may not have been read yet."""

    status: int
    reason: str
    headers: Headers
    handle: Any
    """The HTTP library's own object, for the sender."""
    bounds: Bounds
    """Those of the call."""
    done: Callable[[], None] = lambda: None
    """What the sender does when the answer is read, or given up."""


@dataclass(frozen=True)
class Send:
    """Send a request; gives the `Reply`, its body unread."""

    request: Request


@dataclass(frozen=True)
class Read:
    """Read the body of a reply to its end; gives the bytes."""

    reply: Reply


@dataclass(frozen=True)
class Sleep:
    """Wait for some seconds."""

    seconds: float


@dataclass(frozen=True)
class Ask:
    """Call a function of the user's; gives what it returns."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


Action = Send | Read | Sleep | Ask
Flow = Generator[Action, Any, T]


class Sender(Protocol):
    """What a synchronous driver sends with."""

    def send(self, request: Request, bounds: Bounds) -> Reply: ...

    def read(self, reply: Reply) -> bytes: ...


class AsyncSender(Protocol):
    """What an asynchronous driver sends with."""

    async def send(self, request: Request, bounds: Bounds) -> Reply: ...

    async def read(self, reply: Reply) -> bytes: ...


def run(flow: Flow[T], sender: Sender, bounds: Bounds) -> T:
    """Drive a flow to its end, within the bounds of its call."""
    resume = _Outcome().handed_to(flow)
    while True:
        try:
            action = resume()
        except StopIteration as stop:
            result: T = stop.value
            return result
        with _Outcome() as outcome:
            outcome.value = _perform(action, sender, bounds)
        resume = outcome.handed_to(flow)


async def run_async(flow: Flow[T], sender: AsyncSender, bounds: Bounds) -> T:
    """Drive a flow to its end, within the bounds of its call, asynchronously."""
    resume = _Outcome().handed_to(flow)
    while True:
        try:
            action = resume()
        except StopIteration as stop:
            result: T = stop.value
            return result
        with _Outcome() as outcome:
            outcome.value = await _perform_async(action, sender, bounds)
        resume = outcome.handed_to(flow)


class _Outcome:
    """What an action gave, or what it raised: both are the flow's business."""

    value: Any = None
    error: BaseException | None = None

    def __enter__(self) -> typing_extensions.Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.error = error
        return True

    def handed_to(self, flow: Flow[Any]) -> Callable[[], Action]:
        """How the flow goes on."""
        error = self.error
        if error is not None:
            return lambda: flow.throw(error)
        return lambda: flow.send(self.value)


def _perform(action: Action, sender: Sender, bounds: Bounds) -> Any:
    if isinstance(action, Send):
        return sender.send(action.request, bounds)
    if isinstance(action, Read):
        return sender.read(action.reply)
    if isinstance(action, Sleep):
        return time.sleep(action.seconds)
    answer = action.function(*action.arguments)
    if inspect.iscoroutine(answer):
        answer.close()
        raise ApiTypeError("an asynchronous function needs an asynchronous client")
    return answer


async def _perform_async(action: Action, sender: AsyncSender, bounds: Bounds) -> Any:
    if isinstance(action, Send):
        return await sender.send(action.request, bounds)
    if isinstance(action, Read):
        return await sender.read(action.reply)
    import asyncio

    from .deadline import until

    async with until(bounds):
        if isinstance(action, Sleep):
            return await asyncio.sleep(action.seconds)
        answer = action.function(*action.arguments)
        return await answer if inspect.isawaitable(answer) else answer
