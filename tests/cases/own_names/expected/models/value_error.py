# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf
from .timeout_error import TimeoutError


class ValueError(TimeoutError):
    kind: ConstantOf[str] = "ValueError"
    after: Literal["bad"] | str | None = None
