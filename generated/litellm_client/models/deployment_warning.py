from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .admin_ignore import AdminIgnore
    from .env_var_ignore import EnvVarIgnore


class DeploymentWarning(Model):
    id: str
    severity: Literal["critical", "warning"] | str
    ignore: (
        Annotated[
            AdminIgnore | EnvVarIgnore,
            one_of("source", {"admin": "AdminIgnore", "env_var": "EnvVarIgnore"}),
        ]
        | None
    ) = None
