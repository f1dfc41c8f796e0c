from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Lost(Model):
    gone: Any = None
