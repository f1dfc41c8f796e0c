from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class UserBanner(Model):
    enabled: bool = False
    """If true, the banner is shown to all authenticated dashboard users."""

    message: Annotated[str, Field(max_length=4000)] = ""
    """Banner text shown to dashboard users. Markdown is supported."""

    severity: Literal["info", "warning", "error"] | str = "info"
    """Visual style of the banner."""

    revision: str = ""
    """Server-stamped opaque publish identity; a fresh value is generated on every
    update so clients re-surface dismissed banners on republish.
    """
