from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model, discriminated

if TYPE_CHECKING:
    from .exception import Exception as Exception_


@discriminated("kind", {"ValueError": "ValueError"})
class TimeoutError(Model):
    kind: str
    after: Exception_ | None = None
