from __future__ import annotations

from .._runtime.models import Model


class LakeraCategoryThresholds(Model):
    jailbreak: float | None = None
    prompt_injection: float | None = None
