from __future__ import annotations

from .._runtime.models import Model


class AddressOneOf(Model):
    line: str
    zip: str
    city: str | None = None
