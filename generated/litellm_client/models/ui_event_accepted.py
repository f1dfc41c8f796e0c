from __future__ import annotations

from typing import Literal

from ._base import Model


class UIEventAccepted(Model):
    accepted: Literal[True] = True
