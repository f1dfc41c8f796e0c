from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .address import Address
    from .base import Base
    from .inherited import Inherited
    from .kind import Kind
    from .level import Level
    from .marked import Marked
    from .mirror_self import MirrorSelf
    from .report import Report
    from .short import Short


class Holder(Model):
    base: Base | None = None
    typed: Base | None = None
    kind: Kind | None = None
    """Which."""

    short: Short | None = None
    level: Level | None = None
    counts: dict[str, int] | None = None
    many: Annotated[list[int], Field(min_length=1)] | None = None
    report: Report | None = None
    inherited: Inherited | None = None
    address: Address | None = None
    marked: Marked | None = None
    mirror: MirrorSelf | None = None
