from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chick import Chick


class Hen(Model):
    chick: Chick | None = None
    own: Hen | None = None
