from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class UIEventAccepted(Model):
    accepted: Literal[True] = True
