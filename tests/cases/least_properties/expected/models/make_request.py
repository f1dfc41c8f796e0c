from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .make_request_fields_value import MakeRequestFieldsValue


class MakeRequest(Model):
    fields: dict[str, MakeRequestFieldsValue]
    texts: dict[str, str]
    open: dict[str, Any] | None = None
