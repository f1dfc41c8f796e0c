from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .scim_user_manager import SCIMUserManager


class SCIMEnterpriseUser(Model):
    cost_center: str | None = Field(
        default=None, validation_alias="costCenter", serialization_alias="costCenter"
    )
    department: str | None = None
    division: str | None = None
    employee_number: str | None = Field(
        default=None,
        validation_alias="employeeNumber",
        serialization_alias="employeeNumber",
    )
    manager: SCIMUserManager | None = None
    organization: str | None = None
