from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .moment import Moment
    from .name import Name
    from .table import Table


class Measure(Model):
    name: Name
    at: Moment | None = None
    table: Table | None = None
