from __future__ import annotations

from ._base import Model


class EndpointProvider(Model):
    slug: str
    display_name: str
