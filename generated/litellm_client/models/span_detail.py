from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ui_fields import UIFields
    from .ui_messages import UIMessages
    from .ui_text import UIText


class SpanDetail(Model):
    attributes: dict[str, str]
    input: str
    input_ui: UIMessages | UIFields | UIText
    output: str
    output_ui: UIMessages | UIFields | UIText
    span_id: str
