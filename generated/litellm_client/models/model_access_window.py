from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, Time


class ModelAccessWindow(Model):
    start: Time
    end: Time
    timezone: str
    team_ids: Annotated[list[str], Field(min_length=1)]
