from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .stop_box_inner import StopBoxInner


class StopBox(Model):
    inner: StopBoxInner | None = None
