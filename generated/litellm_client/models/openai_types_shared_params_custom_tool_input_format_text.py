from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenaiTypesSharedParamsCustomToolInputFormatText(Model):
    """Unconstrained free-form text."""

    type: Literal["text"]
