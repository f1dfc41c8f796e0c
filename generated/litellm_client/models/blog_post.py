from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class BlogPost(Model):
    title: str
    description: str
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    url: str
    tags: list[str] = Field(default_factory=list)
