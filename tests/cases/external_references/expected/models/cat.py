from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .status_common import StatusCommon


class Cat(Model):
    kind: str
    status: StatusCommon | None = None
