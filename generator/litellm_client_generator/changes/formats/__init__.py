"""A report as somebody reads it: at a terminal, in a pull request, or a machine.

In comes a report; out comes text.
"""

from __future__ import annotations

from typing import Literal, assert_never

from litellm_client_generator.changes.formats.json import as_json
from litellm_client_generator.changes.formats.markdown import as_markdown
from litellm_client_generator.changes.formats.text import as_text
from litellm_client_generator.changes.report import Report

__all__ = ["Format", "render"]

Format = Literal["text", "markdown", "json"]


def render(
    report: Report, format: Format, color: bool = False, verbose: bool = False
) -> str:
    """A report as text, with a line end behind the last line.

    Args:
        report: What `compare` found.
        format: For a terminal, a pull request or a machine.
        color: Colour it; for a terminal alone.
        verbose: Tell each change by itself; a machine is always told everything.
    """
    match format:
        case "text":
            return as_text(report, color=color, verbose=verbose)
        case "markdown":
            return as_markdown(report, verbose=verbose)
        case "json":
            return as_json(report)
        case _:
            assert_never(format)
