from __future__ import annotations

from .._runtime.models import Model


class ResponsesAPIModeration(Model):
    model: str
