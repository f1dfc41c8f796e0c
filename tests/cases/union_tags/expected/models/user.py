from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class User(Model):
    type: Constant[Literal["message"]] = "message"
    role: Constant[Literal["user"]] = "user"
    text: str
