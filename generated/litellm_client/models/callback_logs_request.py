from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .callback_log_record import CallbackLogRecord


class CallbackLogsRequest(Model):
    """A batch of logging events posted by an external producer."""

    records: Annotated[list[CallbackLogRecord], Field(max_length=1000)]
