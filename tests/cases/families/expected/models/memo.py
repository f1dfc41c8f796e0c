# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf
from .note import Note


class Memo(Note):
    kind: ConstantOf[Literal["memo"] | str] = "memo"
