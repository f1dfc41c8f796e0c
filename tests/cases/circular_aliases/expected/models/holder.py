from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .even import Even
    from .model_json import ModelJson
    from .tree import Tree


class Holder(Model):
    var_json: ModelJson | None = Field(
        default=None, validation_alias="json", serialization_alias="json"
    )
    tree: Tree | None = None
    pair: list[Even] | None = None
