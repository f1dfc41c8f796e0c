from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AddTeamCallback(Model):
    callback_name: str
    callback_vars: dict[str, str]
    callback_type: Literal["success", "failure", "success_and_failure"] | str | None = (
        "success_and_failure"
    )
