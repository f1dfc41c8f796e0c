from __future__ import annotations

from .._runtime.models import Model


class AccessGroupResource(Model):
    """A resource referenced by an access group. `name` is null when the id no longer
    resolves or has no alias.
    """

    id: str
    name: str | None
