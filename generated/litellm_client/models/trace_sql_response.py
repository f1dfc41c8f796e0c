from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .json_value import JsonValue


class TraceSQLResponse(Model):
    data: list[dict[str, JsonValue]]
