from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .prompt_spec import PromptSpec
    from .prompt_template_base import PromptTemplateBase


class PromptInfoResponse(Model):
    prompt_spec: PromptSpec
    environments: list[str] | None = None
    raw_prompt_template: PromptTemplateBase | None = None
