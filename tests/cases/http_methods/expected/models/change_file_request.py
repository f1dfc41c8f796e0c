from __future__ import annotations

from .._runtime.models import Model


class ChangeFileRequest(Model):
    title: str | None = None
