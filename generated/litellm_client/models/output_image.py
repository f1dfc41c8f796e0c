from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OutputImage(Model):
    """The image output from the code interpreter."""

    url: str
    type: ConstantOf[Literal["image"]] = "image"
