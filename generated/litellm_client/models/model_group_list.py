from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_group import ModelGroup


class ModelGroupList(Model):
    """The models of the proxy, those of one name together."""

    data: list[ModelGroup]
