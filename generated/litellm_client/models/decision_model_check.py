from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class DecisionModelCheck(Model):
    """One predicate the decision model scores the request or response against."""

    instructions: Annotated[str, Field(min_length=1)]
    name: Annotated[str, Field(min_length=1)]
    action: Literal["block", "log"] | str = "block"
    threshold: Annotated[float, Field(ge=0.0, le=1.0)] = 0.7
