from __future__ import annotations

from .._runtime.models import DateTime, Model


class Audit(Model):
    at: DateTime
