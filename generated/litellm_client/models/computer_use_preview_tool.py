from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ComputerUsePreviewTool(Model):
    """A tool that controls a virtual computer.

    Learn more about the [computer
    tool](https://developers.openai.com/api/docs/guides/tools-computer-use).
    """

    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
    type: ConstantOf[Literal["computer_use_preview"]] = "computer_use_preview"
