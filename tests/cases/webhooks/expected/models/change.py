from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .pet import Pet


class Change(Model):
    before: Pet | None = None
    after: Pet | None = None
