from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolChoiceTypesParam(Model):
    """Indicates that the model should use a built-in tool to generate a response.
    [Learn more about built-in
    tools](https://developers.openai.com/api/docs/guides/tools).
    """

    type: (
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
        | str
    )
