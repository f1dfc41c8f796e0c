from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenaiTypesResponsesResponseConfigurationUpdateItemParamParamReasoning(Model):
    """Updates to reasoning configuration. Only effort is supported."""

    effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    ) = None
