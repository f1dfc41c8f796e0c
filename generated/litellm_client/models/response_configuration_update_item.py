from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .openai_types_responses_response_configuration_update_item_text import (
        OpenaiTypesResponsesResponseConfigurationUpdateItemText,
    )
    from .reasoning import Reasoning


class ResponseConfigurationUpdateItem(Model):
    """A configuration update for subsequent responses.

    Each setting stays in effect until a later update replaces that setting.
    """

    id: str
    type: ConstantOf[Literal["configuration_update"]] = "configuration_update"
    reasoning: Reasoning | None = None
    text: OpenaiTypesResponsesResponseConfigurationUpdateItemText | None = None
