from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .litellm_user_roles import LitellmUserRoles


class RoleMappings(Model):
    """Configuration for mapping SSO groups to LiteLLM roles.

    The system will look at the group_claim field in the SSO token to determine which
    role to assign the user based on the roles mapping.
    """

    provider: str
    """SSO Provider name (e.g., 'google', 'microsoft', 'generic')"""

    group_claim: str
    """The field name in the SSO token that contains the groups array (e.g., 'groups',
    'roles')
    """

    default_role: LitellmUserRoles | None = None
    """Default role to assign if user's groups don't match any role mappings. Must be a
    valid LitellmUserRoles value (e.g., 'proxy_admin', 'internal_user',
    'proxy_admin_viewer')
    """

    roles: dict[str, list[str]] | None = None
    """Mapping of LiteLLM role names to arrays of SSO group names.
    Example: {'proxy_admin': ['group-1', 'group-2'], 'proxy_admin_viewer': ['group-3']}.
    """
