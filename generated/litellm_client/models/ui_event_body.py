from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ui_action import UIAction


class UIEventBody(Model):
    page: Annotated[str, Field(max_length=48, pattern="^[a-z]+(-[a-z]+)*$")]
    action: UIAction
    target: (
        Annotated[str, Field(max_length=48, pattern="^([a-z]+_)?tab=[a-z]+(-[a-z]+)*$")]
        | None
    ) = None
