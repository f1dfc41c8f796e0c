from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, OptionalConstantOf


class Job(Model):
    name: str
    queue: Annotated[str, Field(max_length=20)] = "main"
    retries: Annotated[int, Field(ge=0)] = 3
    pause: float = 1.5
    factor: float = 2
    paused: bool = False
    labels: list[str] = Field(default_factory=list)
    steps: list[str] = Field(default_factory=lambda: ["fetch", "build"])
    settings: dict[str, int] = Field(default_factory=dict)
    note: str | None = None
    owner: str | None = "nobody"
    mode: Literal["fast", "careful"] | str = "careful"
    kind: OptionalConstantOf[Literal["job"]] = "job"
