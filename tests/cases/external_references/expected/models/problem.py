from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .status import Status


class Problem(Model):
    message: str | None = None
    status: Status | None = None
