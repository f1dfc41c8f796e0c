from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .team_callback_delete_response_data import TeamCallbackDeleteResponseData


class TeamCallbackDeleteResponse(Model):
    message: str
    data: TeamCallbackDeleteResponseData
    status: ConstantOf[Literal["success"]] = "success"
