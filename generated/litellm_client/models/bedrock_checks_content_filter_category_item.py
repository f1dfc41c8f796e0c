from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class BedrockChecksContentFilterCategoryItem(Model):
    category: Literal["VIOLENCE", "HATE", "SEXUAL", "MISCONDUCT", "INSULTS"] | str
