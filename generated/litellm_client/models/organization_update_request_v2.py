from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase


class OrganizationUpdateRequestV2(Model):
    """Typed PATCH body for ``/v2/organization/{organization_id}`` (RFC 7396
    merge-patch).

    Presence is read from ``model_fields_set``, so a sent field is written and an
    omitted one is left untouched. ``extra="forbid"`` makes an unknown key a 422 rather
    than a silent no-op, since the contract hinges on which keys are present. See the
    endpoint for the per-field clear tokens.
    """

    organization_alias: str | None = None
    models: list[str] | None = None
    metadata: dict[str, Any] | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    max_budget: float | None = None
    soft_budget: float | None = None
    max_parallel_requests: int | None = None
    model_max_budget: dict[str, Any] | None = None
    budget_duration: str | None = None
    object_permission: LiteLLMObjectPermissionBase | None = None
