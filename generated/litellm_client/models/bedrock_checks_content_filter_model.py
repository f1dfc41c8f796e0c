from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bedrock_checks_content_filter_category_item import (
        BedrockChecksContentFilterCategoryItem,
    )


class BedrockChecksContentFilterModel(Model):
    categories: list[BedrockChecksContentFilterCategoryItem]
