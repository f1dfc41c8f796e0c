from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class LitellmTypesLlmsOpenaiComputerToolParam(Model):
    display_height: float
    display_width: float
    environment: Literal["mac", "windows", "ubuntu", "browser"] | str
    type: Literal["computer_use_preview"] | str
