from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Grammar(Model):
    """A grammar defined by the user."""

    definition: str
    syntax: Literal["lark", "regex"] | str
    type: ConstantOf[Literal["grammar"]] = "grammar"
