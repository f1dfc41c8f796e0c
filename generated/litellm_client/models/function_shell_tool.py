from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .container_auto import ContainerAuto
    from .container_reference import ContainerReference
    from .local_environment import LocalEnvironment


class FunctionShellTool(Model):
    """A tool that allows the model to execute shell commands."""

    type: ConstantOf[Literal["shell"]] = "shell"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    environment: ContainerAuto | LocalEnvironment | ContainerReference | None = None
