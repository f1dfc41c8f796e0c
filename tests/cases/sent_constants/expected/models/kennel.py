from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .dog import Dog
    from .fox import Fox
    from .wolf import Wolf


class Kennel(Model):
    dog: Dog | None = None
    either: (
        Annotated[Wolf | Fox, one_of("sort", {"big": "Wolf", "small": "Fox"})] | None
    ) = None
    other: (
        Annotated[
            Wolf | Fox, one_of("kind", {"wolf": "Wolf", "fox": "Fox", "vixen": "Fox"})
        ]
        | None
    ) = None
