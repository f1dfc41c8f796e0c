from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .generic_response_output_item_content_annotation import (
        GenericResponseOutputItemContentAnnotation,
    )


class OutputText(Model):
    """Text output content from an assistant message."""

    type: str | None
    text: str | None
    annotations: list[GenericResponseOutputItemContentAnnotation] | None
