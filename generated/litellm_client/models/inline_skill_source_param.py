from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class InlineSkillSourceParam(Model):
    """Inline skill payload."""

    data: str
    media_type: ConstantOf[Literal["application/zip"]] = "application/zip"
    type: ConstantOf[Literal["base64"]] = "base64"
