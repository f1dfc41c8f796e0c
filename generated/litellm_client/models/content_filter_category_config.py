from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ContentFilterCategoryConfig(Model):
    """category: "harmful_self_harm"
    enabled: true
    action: "BLOCK"
    severity_threshold: "medium"
    category_file: "/path/to/custom_file.yaml"  # optional override
    """

    action: Literal["BLOCK", "MASK"] | str
    """The action to take when the category is detected."""

    category: str
    """The category to detect."""

    category_file: str | None = None
    """Optional override. Use your own category file instead of the default one."""

    enabled: bool = True
    """Whether the category is enabled."""

    severity_threshold: Literal["high", "medium", "low"] | str = "medium"
    """The severity threshold to detect the category."""
