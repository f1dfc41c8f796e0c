from __future__ import annotations

from ._base import Model


class ResponsesAPIModeration(Model):
    model: str
