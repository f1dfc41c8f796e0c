from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .request_error_status_code_entry import RequestErrorStatusCodeEntry


class RequestErrorDailyEntry(Model):
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    successful_requests: int = 0
    failed_requests: int = 0
    client_errors: int = 0
    server_errors: int = 0
    by_status_code: list[RequestErrorStatusCodeEntry] = Field(default_factory=list)
