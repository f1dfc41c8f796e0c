from __future__ import annotations

from builtins import int as int_, str as str_

from .._runtime.models import Model


class ModelLiteral(Model):
    int: int_ | None = None
    next: int_ | None = None
    str: str_ | None = None
    text: str_ | None = None
