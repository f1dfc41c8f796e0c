from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .validation_error import ValidationError


class HTTPValidationError(Model):
    detail: list[ValidationError] | None = None
