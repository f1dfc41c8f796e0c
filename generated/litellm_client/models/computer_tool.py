from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ComputerTool(Model):
    """A tool that controls a virtual computer.

    Learn more about the [computer
    tool](https://developers.openai.com/api/docs/guides/tools-computer-use).
    """

    type: ConstantOf[Literal["computer"]] = "computer"
