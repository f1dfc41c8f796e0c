"""Deadlines of asynchronous calls: what waits is a task, and it is woken up."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

from .bounds import Bounds
from .failure import overdue


class until:
    """`async with until(bounds)` ends what is awaited inside when the call has to be over.

    Raises:
        Failure: It was ended.
    """

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._timer: asyncio.TimerHandle | None = None
        self._is_over = False

    async def __aenter__(self) -> None:
        left = self._bounds.wait()
        if left is None:
            return
        self._task: Any = asyncio.current_task()
        self._others = self._cancellations()
        self._timer = asyncio.get_running_loop().call_later(left, self._end)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if not self._is_over:
            return
        uncancel = getattr(self._task, "uncancel", None)
        if uncancel is not None:
            uncancel()
        is_ours = self._cancellations() <= self._others
        if is_ours and isinstance(error, (asyncio.CancelledError, Exception)):
            raise overdue() from error

    def _end(self) -> None:
        self._is_over = True
        self._task.cancel()

    def _cancellations(self) -> int:
        """How often the task was told to end, as far as that can be known: by others, too, or by us alone."""
        cancelling = getattr(self._task, "cancelling", None)  # not in Python 3.10
        return int(cancelling()) if cancelling is not None else 0
