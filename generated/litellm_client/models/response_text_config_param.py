from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .response_format_json_object import ResponseFormatJSONObject
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam,
    )


class ResponseTextConfigParam(Model):
    """Configuration options for a text response from the model.

    Can be plain text or structured JSON data. Learn more:
    - [Text inputs and outputs](https://developers.openai.com/api/docs/guides/text)
    - [Structured
      Outputs](https://developers.openai.com/api/docs/guides/structured-outputs)
    """

    format: (
        ResponseFormatText
        | ResponseFormatTextJSONSchemaConfigParam
        | ResponseFormatJSONObject
        | None
    ) = None
    verbosity: Literal["low", "medium", "high"] | str | None = None
