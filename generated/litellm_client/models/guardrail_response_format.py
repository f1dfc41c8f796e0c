from __future__ import annotations

from ._base import OpenStrEnum


class GuardrailResponseFormat(OpenStrEnum):
    STANDARD = "standard"
    NATIVE = "native"
