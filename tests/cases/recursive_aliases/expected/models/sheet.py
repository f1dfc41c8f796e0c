from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .empty import Empty
    from .even import Even
    from .loose import Loose


class Sheet(Model):
    cells: Even | None = None
    loose: Loose | None = None
    empty: Empty | None = None
