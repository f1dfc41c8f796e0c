from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class EuJevUsage(Model):
    input_tokens: Annotated[int, Field(ge=0)]
    output_tokens: Annotated[int, Field(ge=0)]
