from __future__ import annotations

from ._base import Model


class ModelApiClient(Model):
    b: str | None = None
