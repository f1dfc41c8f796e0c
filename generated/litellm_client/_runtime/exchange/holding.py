"""Who holds the HTTP library's clients: one for each process, or for each event loop, closed when its time is over.

asyncio closes a connection from within its loop. So a loop's client is closed there: when ours is closed, or when the loop
ends, for then asyncio closes what asynchronous generators hold. A loop that was closed without that, or that rests, has
its connections closed from outside, by whoever comes next: another loop, `close`, the garbage collector or the end of
the process.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any, Generic, Protocol, TypeVar


class Closable(Protocol):
    """A client that waits."""

    def close(self) -> None: ...


class AsyncClosable(Protocol):
    """A client that is awaited."""

    @property
    def is_closed(self) -> bool: ...

    async def aclose(self) -> None: ...


S = TypeVar("S", bound=Closable)
A = TypeVar("A", bound=AsyncClosable)

_PATIENCE = 1.0
"""Seconds that another thread's loop has for closing its connections while somebody waits for that."""

_resting = threading.RLock()


class PerProcess(Generic[S]):
    """A client for each process: the sockets of a parent are neither used nor closed in a fork.

    Args:
        make: Makes one.
    """

    def __init__(self, make: Callable[[], S]) -> None:
        self._make = make
        self._held: dict[int, Shared[S]] = {}
        self._locks: dict[int, threading.Lock] = {}
        weakref.finalize(self, _close_own, self._held)

    def lend(self, user: object) -> Shared[S]:
        """The client of this process.

        Args:
            user: Who uses it until it is given back.
        """
        here = os.getpid()
        # Each process has a lock of its own, for a fork could find its parent's locked.
        with self._locks.setdefault(here, threading.Lock()):
            held = self._held.get(here)
            if held is None:
                held = self._held[here] = Shared(self._make())
            held.users.add(user)
        return held

    def close(self) -> None:
        """Close it; the next one that is asked for is a new one."""
        here = os.getpid()
        with self._locks.setdefault(here, threading.Lock()):
            held = self._held.pop(here, None)
        if held is not None:
            held.close()


class Shared(Generic[S]):
    """A client that threads share.

    One of them may close it while others wait for an answer. Their sockets are not closed behind their backs: that would
    wake nobody, and the next socket may get the number of one that is still read from. The last of them closes it.
    """

    def __init__(self, client: S) -> None:
        self.client = client
        self.users: set[object] = set()
        self._is_closed = False

    def give_back(self, user: object) -> None:
        """Note that somebody is done with it; he may say so again."""
        self.users.discard(user)
        self._settle()

    def close(self) -> None:
        """Close it, when it is not in use."""
        self._is_closed = True
        self._settle()

    def _settle(self) -> None:
        if self._is_closed and not self.users:
            self.client.close()


def _close_own(held: dict[int, Shared[Any]]) -> None:
    shared = held.pop(os.getpid(), None)
    if shared is not None:
        shared.client.close()


class PerLoop(Generic[A]):
    """A client for each event loop of each process.

    Args:
        make: Makes one.
    """

    def __init__(self, make: Callable[[], A]) -> None:
        self._make = make
        self._held: dict[tuple[int, Any], Held[A]] = {}
        weakref.finalize(self, _leave, self._held)

    async def get(self) -> Held[A]:
        """The client of this loop."""
        here = _here()
        held = self._held.get(here)
        if held is None or held.client.is_closed:
            for loop in [loop for _, loop in _own(self._held) if _is_closed(loop)]:
                _rest(loop, self._held.pop((os.getpid(), loop), None))
            held = self._held[here] = Held(self._make())
            await held.open()
        return held

    async def close(self) -> None:
        """Close the clients of all loops of this process; the next one that is asked for is a new one."""
        here = _here()
        for key in _own(self._held):
            held = self._held.pop(key, None)
            if held is None:
                continue
            if key == here:
                await held.close()
            elif not await _closed_there(key[1], held):
                _rest(key[1], held)


class Held(Generic[A]):
    """A client in its event loop, and the connections that it opened there."""

    def __init__(self, client: A) -> None:
        self.client = client
        self._streams: weakref.WeakSet[Any] = weakref.WeakSet()
        self._is_closed = False
        self._life = self._living()

    async def open(self) -> None:
        """Have the loop close it at its end."""
        await self._life.__anext__()

    def note(self, stream: Any) -> None:
        """Take a connection that was opened; one that comes too late is closed."""
        self._streams.add(stream)
        if self._is_closed:
            self.cut()

    async def close(self) -> None:
        """Close it, in its loop."""
        await self._life.aclose()

    def cut(self) -> None:
        """Close the connections, as far as that goes without waiting."""
        self._is_closed = True
        for stream in list(self._streams):
            _step(stream.aclose())

    def end(self) -> None:
        """Close it, from outside of its loop."""
        self.cut()
        _step(self._life.aclose())

    async def _living(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if not self._is_closed:
                try:
                    await self.client.aclose()
                finally:
                    # Cancelled or not; and those that calls open that have begun already.
                    self.cut()


def _step(closing: Any) -> None:
    """The part of a coroutine before it waits; no connection has anything to say at its end."""
    with suppress(Exception, StopAsyncIteration):
        closing.send(None)
        closing.close()


def _here() -> tuple[int, Any]:
    """This process and this event loop."""
    import asyncio

    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        return os.getpid(), None


def _own(held: dict[tuple[int, Any], Any]) -> list[tuple[int, Any]]:
    return [key for key in list(held) if key[0] == os.getpid()]


def _is_closed(loop: Any) -> bool:
    return loop is not None and bool(loop.is_closed())


async def _closed_there(loop: Any, held: Held[Any]) -> bool:
    """Have a client closed in the loop of another thread; says whether that loop sees to it."""
    import asyncio

    if loop is None or not loop.is_running():
        return False
    closing = held.close()
    try:
        done = asyncio.run_coroutine_threadsafe(closing, loop)
    except RuntimeError:
        closing.close()
        return False
    await asyncio.wait({asyncio.wrap_future(done)}, timeout=_PATIENCE)
    return bool(loop.is_running())


def _leave(held: dict[tuple[int, Any], Held[Any]]) -> None:
    """Close what nobody holds any longer."""
    for key in _own(held):
        left, loop = held.pop(key, None), key[1]
        if left is None or loop is None:
            continue
        if loop.is_running():
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(left.end)
                continue
        _rest(loop, left)


def _rest(loop: Any, held: Held[Any] | None) -> None:
    """Close the client of a loop that does not run."""
    if loop is not None and held is not None:
        with _at_once(loop):
            held.end()


@contextmanager
def _at_once(loop: Any) -> Generator[None, None, None]:
    """Has transports do at once what they leave to the next turn of their loop, which may never come."""
    import asyncio

    with _resting:
        before, usual = vars(loop).get("call_soon"), loop.call_soon

        def call_soon(callback: Any, *arguments: Any, **options: Any) -> Any:
            if isinstance(getattr(callback, "__self__", None), asyncio.BaseTransport):
                return callback(*arguments)
            return None if loop.is_closed() else usual(callback, *arguments, **options)

        loop.call_soon = call_soon
        try:
            yield
        finally:
            if before is None:
                del loop.call_soon
            else:
                loop.call_soon = before
