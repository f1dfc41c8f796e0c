from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_spend_activity_row import KeySpendActivityRow


class ModelTopKeysResponse(Model):
    model: str
    by_model_group: bool
    api_keys: list[KeySpendActivityRow]
