from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .json_value import JsonValue


class CachePredictionRequest(Model):
    current_deployment_id: Annotated[str, Field(min_length=1, max_length=256)]
    candidate_deployment_id: Annotated[str, Field(min_length=1, max_length=256)]
    request: dict[str, JsonValue]
