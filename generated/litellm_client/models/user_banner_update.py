from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class UserBannerUpdate(Model):
    enabled: bool = False
    """If true, the banner is shown to all authenticated dashboard users."""

    message: Annotated[str, Field(max_length=4000)] = ""
    """Banner text shown to dashboard users. Markdown is supported."""

    severity: Literal["info", "warning", "error"] | str = "info"
    """Visual style of the banner."""
