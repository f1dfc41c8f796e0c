from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .extraction_base64_image import ExtractionBase64Image
    from .extraction_field import ExtractionField
    from .extraction_options import ExtractionOptions


class ExtractionRequest(Model):
    fields: dict[str, ExtractionField | Any]
    """Field name to typed field spec. Each name becomes a key in the answers."""

    model: str
    """An extraction model from the proxy model_list."""

    images: (
        Annotated[
            list[
                Annotated[str, Field(pattern="^[Dd][Aa][Tt][Aa]:")]
                | ExtractionBase64Image
            ],
            Field(max_length=4),
        ]
        | None
    ) = None
    """Up to 4 images as data URLs or content_type plus base64, no remote URLs."""

    options: ExtractionOptions | None = None
    reference_date: str | None = None
    """ISO date that anchors dates written without a year."""

    state: str = ""
    """The text to read. Must be non-empty unless images are sent. Text answers are
    spans of it.
    """
