from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class AgentSkill(Model):
    """Represents a distinct capability or function that an agent can perform."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    tags: list[str] | None = None
    examples: list[str] | None = None
    input_modes: list[str] | None = Field(
        default=None, validation_alias="inputModes", serialization_alias="inputModes"
    )
    output_modes: list[str] | None = Field(
        default=None, validation_alias="outputModes", serialization_alias="outputModes"
    )
    security: list[dict[str, list[str]]] | None = None
