from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OutputImage(Model):
    """The image output from the code interpreter."""

    type: Literal["image"]
    url: str
