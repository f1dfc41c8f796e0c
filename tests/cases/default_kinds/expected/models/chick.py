from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .hen import Hen


class Chick(Model):
    hen: Hen | None = None
