from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ResponseComputerToolCallOutputScreenshotParam(Model):
    """A computer screenshot image used with the computer use tool."""

    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None
