from __future__ import annotations

from .._runtime.models import Model


class ToolPolicyOption(Model):
    description: str
    label: str
    value: str
