"""How a call runs, without doing any of it: a generator asks for what has to be done, a driver does it.

One flow serves both clients; the synchronous and the asynchronous driver differ in `await` alone.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, Union

from ._headers import Headers
from ._request import Request
from .exceptions import ApiConnectionException, ApiTypeError

T = TypeVar("T")


@dataclass(frozen=True)
class Reply:
    """An answer whose body may not have been read yet."""

    status: int
    reason: str
    headers: Headers
    handle: Any
    """The HTTP library's own object, for the sender."""


class Failure(Exception):
    """No answer, or not the whole of it.

    Attributes:
        error: What the caller is told.
        was_sent: Whether the server may have seen the request.
        was_stale: Whether a kept connection turned out to be closed before the answer began.
    """

    def __init__(
        self, error: ApiConnectionException, was_sent: bool, was_stale: bool
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.was_sent = was_sent
        self.was_stale = was_stale


@dataclass(frozen=True)
class Send:
    """Send a request; gives the `Reply`, its body unread."""

    request: Request


@dataclass(frozen=True)
class Read:
    """Read the body of a reply to its end; gives the bytes."""

    reply: Reply
    deadline: float | None = None


@dataclass(frozen=True)
class Sleep:
    """Wait for some seconds."""

    seconds: float


@dataclass(frozen=True)
class Ask:
    """Call a function of the user's; gives what it returns."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


Action = Union[Send, Read, Sleep, Ask]
Flow = Generator[Action, Any, T]


class Sender(Protocol):
    """What a synchronous driver sends with."""

    def send(self, request: Request) -> Reply: ...

    def read(self, reply: Reply, deadline: float | None) -> bytes: ...


class AsyncSender(Protocol):
    """What an asynchronous driver sends with."""

    async def send(self, request: Request) -> Reply: ...

    async def read(self, reply: Reply, deadline: float | None) -> bytes: ...


def run(flow: Flow[T], sender: Sender) -> T:
    """Drive a flow to its end."""
    resume = _sending(flow, None)
    while True:
        try:
            action = resume()
        except StopIteration as stop:
            result: T = stop.value
            return result
        try:
            resume = _sending(flow, _perform(action, sender))
        except BaseException as error:
            resume = _throwing(flow, error)


async def run_async(flow: Flow[T], sender: AsyncSender) -> T:
    """Drive a flow to its end, asynchronously."""
    resume = _sending(flow, None)
    while True:
        try:
            action = resume()
        except StopIteration as stop:
            result: T = stop.value
            return result
        try:
            resume = _sending(flow, await _perform_async(action, sender))
        except BaseException as error:
            resume = _throwing(flow, error)


def _sending(flow: Flow[Any], value: Any) -> Callable[[], Action]:
    return lambda: flow.send(value)


def _throwing(flow: Flow[Any], error: BaseException) -> Callable[[], Action]:
    return lambda: flow.throw(error)


def _perform(action: Action, sender: Sender) -> Any:
    if isinstance(action, Send):
        return sender.send(action.request)
    if isinstance(action, Read):
        return sender.read(action.reply, action.deadline)
    if isinstance(action, Sleep):
        return time.sleep(action.seconds)
    answer = action.function(*action.arguments)
    if inspect.iscoroutine(answer):
        answer.close()
        raise ApiTypeError("an asynchronous function needs an asynchronous client")
    return answer


async def _perform_async(action: Action, sender: AsyncSender) -> Any:
    if isinstance(action, Send):
        return await sender.send(action.request)
    if isinstance(action, Read):
        return await sender.read(action.reply, action.deadline)
    if isinstance(action, Sleep):
        import asyncio

        return await asyncio.sleep(action.seconds)
    answer = action.function(*action.arguments)
    return await answer if inspect.isawaitable(answer) else answer
