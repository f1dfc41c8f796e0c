from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bedrock_checks_content_filter_model import BedrockChecksContentFilterModel
    from .bedrock_checks_prompt_attack_model import BedrockChecksPromptAttackModel
    from .bedrock_checks_sensitive_information_model import (
        BedrockChecksSensitiveInformationModel,
    )


class BedrockChecksConfigModel(Model):
    """Inline `checks` config for the resource-less Bedrock InvokeGuardrailChecks API.

    Include only the checks you want to run; at least one must be set.
    """

    content_filter: BedrockChecksContentFilterModel | None = Field(
        default=None,
        validation_alias="contentFilter",
        serialization_alias="contentFilter",
    )
    prompt_attack: BedrockChecksPromptAttackModel | None = Field(
        default=None,
        validation_alias="promptAttack",
        serialization_alias="promptAttack",
    )
    sensitive_information: BedrockChecksSensitiveInformationModel | None = Field(
        default=None,
        validation_alias="sensitiveInformation",
        serialization_alias="sensitiveInformation",
    )
