from __future__ import annotations

from .._runtime.models import Model


class BatchRequest(Model):
    """Requests to be answered later, as a file has them."""

    input_file_id: str
    """The file; a request a line."""

    endpoint: str
    """What they are requests for: `/v1/chat/completions`."""

    completion_window: str
    """`24h`."""

    metadata: dict[str, str] | None = None
