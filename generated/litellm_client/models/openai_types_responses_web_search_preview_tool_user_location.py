from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenaiTypesResponsesWebSearchPreviewToolUserLocation(Model):
    """The approximate location of the user.

    If omitted or null, defaults to the United States. To avoid this fallback, pass
    `{"type": "approximate"}` without location fields. To localize results, provide the
    relevant location fields.
    """

    type: ConstantOf[Literal["approximate"]] = "approximate"
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
