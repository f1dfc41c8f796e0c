from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .openai_types_responses_response_configuration_update_item_param_param_reasoning import (
        OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamReasoning,
    )
    from .openai_types_responses_response_configuration_update_item_param_param_text import (
        OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamText,
    )


class ResponseConfigurationUpdateItemParamParam(Model):
    """An update to the conversation's response configuration.

    Supply reasoning, text, or both. Each setting stays in effect until a later update
    replaces it.
    """

    type: ConstantOf[Literal["configuration_update"]] = "configuration_update"
    id: str | None = None
    reasoning: (
        OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamReasoning | None
    ) = None
    text: OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamText | None = (
        None
    )
