from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Summary(Model):
    """A summary text from the model."""

    text: str
    type: Literal["summary_text"]
