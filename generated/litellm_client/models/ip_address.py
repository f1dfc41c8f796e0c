from __future__ import annotations

from ._base import Model


class IPAddress(Model):
    ip: str
