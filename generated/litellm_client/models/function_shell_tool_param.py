from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .container_auto_param import ContainerAutoParam
    from .container_reference_param import ContainerReferenceParam
    from .local_environment_param import LocalEnvironmentParam


class FunctionShellToolParam(Model):
    """A tool that allows the model to execute shell commands."""

    type: ConstantOf[Literal["shell"]] = "shell"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    environment: (
        ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None
    ) = None
