from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .scim_patch_operation import SCIMPatchOperation


class SCIMPatchOp(Model):
    operations: list[SCIMPatchOperation] = Field(
        validation_alias="Operations", serialization_alias="Operations"
    )
    schemas: list[str] = Field(
        default_factory=lambda: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]
    )
