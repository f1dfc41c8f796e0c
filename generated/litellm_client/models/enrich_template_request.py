from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model


class EnrichTemplateRequest(Model):
    parameters: dict[str, Any]
    template_id: str
    competitors: Annotated[list[str], Field(max_length=100)] | None = None
    """Optional list of competitor names."""

    instruction: str | None = None
    """Refinement instruction for modifying the competitor list (e.g. 'add 10 more from
    Asia')
    """

    model: str | None = None
