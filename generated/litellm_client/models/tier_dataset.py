from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TierDataset(Model):
    name: Annotated[str, Field(min_length=1)]
    url: Annotated[str, Field(min_length=1)]
    license: Annotated[str, Field(min_length=1)]
    rows: Annotated[int, Field(gt=0)]
    success_definition: Annotated[str, Field(min_length=1)] = (
        "quality score meets the dataset success threshold"
    )
