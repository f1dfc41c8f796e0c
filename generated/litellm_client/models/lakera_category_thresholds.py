from __future__ import annotations

from ._base import Model


class LakeraCategoryThresholds(Model):
    jailbreak: float | None = None
    prompt_injection: float | None = None
