from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bedrock_checks_sensitive_information_entity_item import (
        BedrockChecksSensitiveInformationEntityItem,
    )


class BedrockChecksSensitiveInformationModel(Model):
    entities: list[BedrockChecksSensitiveInformationEntityItem]
