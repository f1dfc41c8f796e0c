from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .twice_inner import TwiceInner


class Twice(Model):
    size: Annotated[int, Field(ge=1, le=9)] | None = None
    inner: TwiceInner | None = None
