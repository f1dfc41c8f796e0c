from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Summary(Model):
    """A summary text from the model."""

    text: str
    type: ConstantOf[Literal["summary_text"]] = "summary_text"
