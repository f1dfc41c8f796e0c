"""What a call may cost at most: time and room, whatever the server does."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiTypeError, ApiValueError
from ..call.call import Call
from ..call.refusing import refusing
from .failure import overdue

if TYPE_CHECKING:
    from ...configuration import Configuration


@dataclass(frozen=True)
class Bounds:
    """The bounds of one call, with all that belongs to it: its token, its retries, its redirects; None sets no bound."""

    deadline: float | None = None
    """When it has to be over, by the monotonic clock."""
    size: int | None = None
    """How many bytes a body may have that is read whole, decompressed."""
    event: int | None = None
    """How many characters a line or an event of a stream may have."""

    def wait(self, seconds: float | None = None) -> float | None:
        """How long to wait for something: no longer than so many seconds, nor than the call has left.

        Raises:
            Failure: It has no time left.
        """
        if self.deadline is None:
            return seconds
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise overdue()
        return left if seconds is None else min(seconds, left)

    def allow(self, seconds: float) -> bool:
        """Whether there is time to wait so many seconds, and to do something afterwards."""
        return self.deadline is None or time.monotonic() + seconds < self.deadline


@refusing
def bounds_of(call: Call, configuration: Configuration) -> Bounds:
    """The bounds of a call that begins now.

    Raises:
        ApiTypeError: One is no number.
        ApiValueError: One is less than nothing.
    """
    total = _bound("total_timeout", call, configuration)
    return Bounds(
        None if total is None else time.monotonic() + total,
        _bound("max_response_size", call, configuration),
        _bound("max_event_size", call, configuration),
    )


def _bound(name: str, call: Call, configuration: Configuration) -> Any:
    """What is said of a bound: by the options of a call, else by the configuration."""
    bound = call.opts.get(name, getattr(configuration, name))
    if bound is not None and not isinstance(bound, (int, float)):
        raise ApiTypeError(f"{name} is a number, not {type(bound).__name__}")
    if bound is not None and not bound >= 0:
        raise ApiValueError(f"{name} is no less than 0")
    return bound


_NONE = Bounds()
_CURRENT: ContextVar[Bounds] = ContextVar("bounds", default=_NONE)


def current() -> Bounds:
    """The bounds of the call that this thread works for."""
    return _CURRENT.get()


@contextmanager
def within(bounds: Bounds) -> Generator[None, None, None]:
    """Let sockets know, inside, which call they work for."""
    token = _CURRENT.set(bounds)
    try:
        yield
    finally:
        _CURRENT.reset(token)
