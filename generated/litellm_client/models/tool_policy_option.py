from __future__ import annotations

from ._base import Model


class ToolPolicyOption(Model):
    description: str
    label: str
    value: str
