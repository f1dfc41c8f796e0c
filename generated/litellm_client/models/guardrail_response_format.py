from __future__ import annotations

from .._runtime.models import OpenStrEnum


class GuardrailResponseFormat(OpenStrEnum):
    STANDARD = "standard"
    NATIVE = "native"
