from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponseFormatJSONObject(Model):
    """JSON object response format.

    An older method of generating JSON responses. Using `json_schema` is recommended for
    models that support it. Note that the model will not generate JSON without a system
    or user message instructing it to do so.
    """

    type: ConstantOf[Literal["json_object"]] = "json_object"
