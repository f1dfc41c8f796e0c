from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponseComputerToolCallOutputScreenshot(Model):
    """A computer screenshot image used with the computer use tool."""

    type: ConstantOf[Literal["computer_screenshot"]] = "computer_screenshot"
    file_id: str | None = None
    image_url: str | None = None
