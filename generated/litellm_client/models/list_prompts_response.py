from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .prompt_spec import PromptSpec


class ListPromptsResponse(Model):
    prompts: list[PromptSpec]
