from __future__ import annotations

from ._base import OpenStrEnum


class UIAction(OpenStrEnum):
    VIEW = "view"
    CLICK = "click"
    SUBMIT = "submit"
