from __future__ import annotations

from .._runtime.models import OpenStrEnum


class UIAction(OpenStrEnum):
    VIEW = "view"
    CLICK = "click"
    SUBMIT = "submit"
