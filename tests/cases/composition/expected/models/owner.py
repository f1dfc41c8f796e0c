from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .cat import Cat
    from .pet import Pet


class Owner(Model):
    pet: Pet | None = None
    anything: Any = None
    either: str | int | list[str] | None = None
    one_of_two: Cat | Owner | None = None
