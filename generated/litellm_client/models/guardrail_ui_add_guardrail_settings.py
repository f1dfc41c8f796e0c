from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .pii_entity_category_map import PiiEntityCategoryMap


class GuardrailUIAddGuardrailSettings(Model):
    pii_entity_categories: list[PiiEntityCategoryMap]
    providers_without_directional_logging_only_scope: list[str]
    supported_actions: list[str]
    supported_entities: list[str]
    supported_modes: list[str]
    supported_modes_by_provider: dict[str, list[str]]
    content_filter_settings: dict[str, Any] | None = None
    decision_model_providers: list[str] | None = None
