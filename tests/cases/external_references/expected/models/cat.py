from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .status_common import StatusCommon


class Cat(Model):
    kind: ConstantOf[str] = "cat"
    status: StatusCommon | None = None
