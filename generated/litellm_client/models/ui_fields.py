from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .ui_field import UIField


class UIFields(Model):
    fields: list[UIField]
    kind: ConstantOf[Literal["fields"]] = "fields"
