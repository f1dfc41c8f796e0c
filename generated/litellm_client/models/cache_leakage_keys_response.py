from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_spend_activity_row import KeySpendActivityRow


class CacheLeakageKeysResponse(Model):
    api_keys: list[KeySpendActivityRow]
