from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_activity_row import KeyActivityRow


class DailyActivityKeySearchResponse(Model):
    api_keys: list[KeyActivityRow]
