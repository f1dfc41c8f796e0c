from __future__ import annotations

from ._base import Model


class CitationsObject(Model):
    enabled: bool
