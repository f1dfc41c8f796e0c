from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .scim_enterprise_user import SCIMEnterpriseUser
    from .scim_multi_valued_attribute import SCIMMultiValuedAttribute
    from .scim_user_email import SCIMUserEmail
    from .scim_user_group import SCIMUserGroup
    from .scim_user_name import SCIMUserName


class SCIMUserInput(Model):
    schemas: list[str]
    active: bool = True
    display_name: str | None = Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    emails: list[SCIMUserEmail] | None = None
    entitlements: list[SCIMMultiValuedAttribute] | None = None
    external_id: str | None = Field(
        default=None, validation_alias="externalId", serialization_alias="externalId"
    )
    groups: list[SCIMUserGroup] | None = None
    id: str | None = None
    meta: dict[str, Any] | None = None
    name: SCIMUserName | None = None
    roles: list[SCIMMultiValuedAttribute] | None = None
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: (
        SCIMEnterpriseUser | None
    ) = Field(
        default=None,
        validation_alias="urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        serialization_alias="urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    )
    user_name: str | None = Field(
        default=None, validation_alias="userName", serialization_alias="userName"
    )
