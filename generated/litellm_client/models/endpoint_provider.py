from __future__ import annotations

from .._runtime.models import Model


class EndpointProvider(Model):
    slug: str
    display_name: str
