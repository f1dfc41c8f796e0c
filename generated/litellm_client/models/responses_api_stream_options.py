from __future__ import annotations

from .._runtime.models import Model


class ResponsesAPIStreamOptions(Model):
    include_obfuscation: bool | None = None
