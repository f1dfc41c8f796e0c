from __future__ import annotations

from .._runtime.models import Model


class AddressOneOf2(Model):
    line: str
    county: str
    city: str | None = None
