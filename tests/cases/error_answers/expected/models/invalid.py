from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .invalid_fields_inner import InvalidFieldsInner


class Invalid(Model):
    fields: list[InvalidFieldsInner] | None = None
