from __future__ import annotations

from .._runtime.models import OpenStrEnum


class MCPEnvVarScope(OpenStrEnum):
    """Scope for an MCP server environment variable.

    - ``global``: value is provided by the admin and used for all users.
    - ``user``: each user must provide their own value via the per-user env-var
      endpoint. The admin-supplied ``value`` is treated as a placeholder/hint and is not
      used at request time.
    """

    GLOBAL = "global"
    USER = "user"
