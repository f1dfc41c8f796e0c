from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .outcome_exit import OutcomeExit
    from .outcome_timeout import OutcomeTimeout


class ResponseFunctionShellCallOutputContentParam(Model):
    """Captured stdout and stderr for a portion of a shell tool call output."""

    outcome: OutcomeTimeout | OutcomeExit
    stderr: str
    stdout: str
