from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .response_format_text import ResponseFormatText
    from .response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam,
    )


class OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamText(Model):
    """The text output configuration for subsequent responses."""

    format: ResponseFormatText | ResponseFormatTextJSONSchemaConfigParam
