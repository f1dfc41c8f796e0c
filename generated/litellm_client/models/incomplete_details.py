from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class IncompleteDetails(Model):
    """Details about why the response is incomplete."""

    reason: (
        Literal["max_output_tokens", "max_messages", "content_filter", "steered"]
        | str
        | None
    ) = None
