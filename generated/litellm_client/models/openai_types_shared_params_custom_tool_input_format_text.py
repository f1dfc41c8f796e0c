from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenaiTypesSharedParamsCustomToolInputFormatText(Model):
    """Unconstrained free-form text."""

    type: ConstantOf[Literal["text"]] = "text"
