from __future__ import annotations

from .._runtime.models import Date, Model


class Contact(Model):
    email: str | None = None
    phone: str | None = None
    since: Date | None = None
