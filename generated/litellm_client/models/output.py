from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .output_outcome_exit import OutputOutcomeExit
    from .output_outcome_timeout import OutputOutcomeTimeout


class Output(Model):
    """The content of a shell tool call output that was emitted."""

    outcome: OutputOutcomeTimeout | OutputOutcomeExit
    stderr: str
    stdout: str
    created_by: str | None = None
