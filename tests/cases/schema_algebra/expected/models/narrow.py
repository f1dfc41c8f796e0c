from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class Narrow(Model):
    name: Literal["x"] | str | None = None
    type: Literal["one", "two"] | str | None = None
    """The same."""

    size: Annotated[int, Field(ge=1)] | None = None
    """In metres."""
