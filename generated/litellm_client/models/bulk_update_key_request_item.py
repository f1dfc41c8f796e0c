from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase


class BulkUpdateKeyRequestItem(Model):
    """One /key/bulk_update item; only the fields it carries are written."""

    key: str
    budget_id: str | None = None
    max_budget: float | None = None
    team_id: str | None = None
    tags: list[str] | None = None
    object_permission: LiteLLMObjectPermissionBase | None = None
