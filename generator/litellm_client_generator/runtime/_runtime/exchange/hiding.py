"""Where secrets are kept out of: exceptions that get out of a call, and the HTTP library's own log."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from ...exceptions import ApiException, OpenApiException
from .redaction import Redactor


@contextmanager
def hiding(redactor: Redactor) -> Generator[None, None, None]:
    """Keep secrets out of the package's own exceptions that are raised here, and of those that led to them."""
    try:
        yield
    except OpenApiException as error:
        _clean(error, redactor, set())
        raise


def _clean(error: BaseException, redactor: Redactor, seen: set[int]) -> None:
    def clean(value: Any) -> Any:
        return redactor.text(value) if isinstance(value, str) else value

    seen.add(id(error))
    error.args = tuple(map(clean, error.args))
    if isinstance(error, ApiException):
        error.reason, error.message = clean(error.reason), clean(error.message)
    for name in ("__cause__", "__context__"):
        before = getattr(error, name)
        if before is None or id(before) in seen:
            continue
        _clean(before, redactor, seen)
        said = f"{before}{before!r}"
        if clean(said) != said:
            # What it says is not in its arguments: nobody is told of it.
            setattr(error, name, None)


_SENDING: ContextVar[Redactor | None] = ContextVar("sending", default=None)

_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "hpack.hpack",
    "hpack.table",
)


class LogFilter(logging.Filter):
    """Keeps secrets out of the HTTP library's own log, which has a line for each request, and more at DEBUG."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask what the record says; let it pass."""
        redactor = _SENDING.get() or Redactor()
        record.msg, record.args = redactor.text(record.getMessage()), None
        return True


_FILTER = LogFilter()


def guard_log() -> None:
    """See that the HTTP library's log tells no secret, whoever reads it."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)


@contextmanager
def sending(redactor: Redactor) -> Generator[None, None, None]:
    """The time while a request is sent, in which the library's log tells nothing that a redactor knows."""
    token = _SENDING.set(redactor)
    try:
        yield
    finally:
        _SENDING.reset(token)
