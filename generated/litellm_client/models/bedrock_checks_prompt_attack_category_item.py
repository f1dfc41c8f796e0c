from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class BedrockChecksPromptAttackCategoryItem(Model):
    category: Literal["JAILBREAK", "PROMPT_INJECTION", "PROMPT_LEAKAGE"] | str
