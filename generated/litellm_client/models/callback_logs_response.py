from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .callback_log_failure import CallbackLogFailure


class CallbackLogsResponse(Model):
    """Per-batch result: counts plus per-record failure detail so the caller can
    distinguish a transient callback error from a structurally bad payload.
    """

    processed: int
    failed: int
    failures: list[CallbackLogFailure] | None = None
