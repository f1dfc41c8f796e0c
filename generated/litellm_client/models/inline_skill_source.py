from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class InlineSkillSource(Model):
    """Inline skill payload."""

    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
