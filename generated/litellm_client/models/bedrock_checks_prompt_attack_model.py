from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bedrock_checks_prompt_attack_category_item import (
        BedrockChecksPromptAttackCategoryItem,
    )


class BedrockChecksPromptAttackModel(Model):
    categories: list[BedrockChecksPromptAttackCategoryItem]
