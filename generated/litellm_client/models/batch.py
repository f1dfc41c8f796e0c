from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .batch_request_counts import BatchRequestCounts


class Batch(Model):
    """Requests that are answered later."""

    id: str
    object: str | None = None
    """`batch`."""

    status: str | None = None
    """`validating`, `in_progress`, `completed`, `failed`, `cancelled`, ..."""

    endpoint: str | None = None
    completion_window: str | None = None
    input_file_id: str | None = None
    output_file_id: str | None = None
    error_file_id: str | None = None
    errors: dict[str, Any] | None = None
    request_counts: BatchRequestCounts | None = None
    metadata: dict[str, Any] | None = None
    created_at: int | None = None
    """When, in seconds since 1970; likewise the others."""

    in_progress_at: int | None = None
    finalizing_at: int | None = None
    completed_at: int | None = None
    failed_at: int | None = None
    expires_at: int | None = None
    expired_at: int | None = None
    cancelling_at: int | None = None
    cancelled_at: int | None = None
