from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .call_types import CallTypes


class TransformRequestBody(Model):
    call_type: CallTypes
    request_body: dict[str, Any]
