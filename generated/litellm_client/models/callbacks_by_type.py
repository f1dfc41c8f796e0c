from __future__ import annotations

from .._runtime.models import Model


class CallbacksByType(Model):
    success: list[str]
    failure: list[str]
    success_and_failure: list[str]
