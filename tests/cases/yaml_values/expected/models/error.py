from __future__ import annotations

from .._runtime.models import Model


class Error(Model):
    code: str = "1.0"
