from __future__ import annotations

from ._base import Model


class ResponsesAPIStreamOptions(Model):
    include_obfuscation: bool | None = None
