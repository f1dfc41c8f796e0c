from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .maybe import Maybe
    from .nothing import Nothing


class Holder(Model):
    nothing: Nothing | None = None
    maybe: Maybe | None = None
