from __future__ import annotations

from .._runtime.models import Model


class ExtractionOptions(Model):
    include_quantiles: bool | None = None
    """Add 99 percentiles to estimates."""

    return_state_text: bool | None = None
    """Return the text that spans index into."""
