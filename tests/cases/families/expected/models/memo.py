# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant
from .note import Note


class Memo(Note):
    kind: Constant[Literal["memo"] | str] = "memo"
