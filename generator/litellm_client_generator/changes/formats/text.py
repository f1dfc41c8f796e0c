"""A report for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from functools import partial

import click

from litellm_client_generator.changes.formats.entries import Entry, Group, groups
from litellm_client_generator.changes.report import AREAS, Area, Report, Tally
from litellm_client_generator.problems import one_line

WIDTH = 100
SHOWN = 3
"""How many names of a harmless list are printed."""

HEADINGS: dict[Area, str] = {
    "client": "The client",
    "operations": "API classes",
    "models": "Models",
}
COLUMNS = ("before", "after", "added", "removed", "changed", "breaking")
COLOURS = {"+": "green", "-": "yellow", "~": "yellow"}

Style = Callable[..., str]


def as_text(report: Report, *, color: bool = False, verbose: bool = False) -> str:
    """The report as lines of at most about a hundred characters.

    Args:
        report: The comparison.
        color: Colour it for a terminal.
        verbose: Name everything, and put nothing together.
    """
    style: Style = click.style if color else _plain
    return "".join(f"{line}\n" for line in _lines(report, style, verbose))


def _plain(text: str, **_: object) -> str:
    return text


def _lines(report: Report, style: Style, verbose: bool) -> Iterator[str]:
    versions = f"{report.old_version} -> {report.new_version}"
    yield style(one_line(f"{report.title}: {versions}"), bold=True)
    yield ""
    if not report.changes:
        yield nothing(report)
        return
    yield from summary(report)
    yield ""
    yield style(verdict(report), fg="red" if report.breaking else "green")
    for area in AREAS:
        found = groups(report, area, verbose)
        if found:
            yield ""
            yield style(f"{HEADINGS[area]}", bold=True, underline=True)
            yield from _groups(found, style, verbose)


def nothing(report: Report) -> str:
    """That nothing changes, and whether anything might have."""
    if not report.is_same_document:
        return "Nothing changes for users of the client."
    if report.old_version == report.new_version:
        return "The documents are the same."
    return "The documents differ in nothing but the version."


def summary(report: Report) -> Iterator[str]:
    """A table: what there is, and what became of it."""
    yield " " * 10 + "".join(f"{name:>10}" for name in COLUMNS)
    for name, tally in (("operations", report.operations), ("models", report.models)):
        yield f"{name:<10}" + "".join(f"{number:>10}" for number in numbers(tally))


def numbers(tally: Tally) -> list[int]:
    """The columns of the summary."""
    return [getattr(tally, name) for name in COLUMNS]


def verdict(report: Report) -> str:
    """Who has to change something."""
    counts = [
        (sum(change.breaks_callers for change in report.changes), "callers"),
        (sum(change.breaks_readers for change in report.changes), "readers"),
    ]
    said = [f"{number} break {who}" for number, who in counts if number]
    total = len(report.changes)
    changes = f"{total} change{'' if total == 1 else 's'}"
    return f"{changes}: {', '.join(said) or 'none breaks anybody'}."


def _groups(found: list[Group], style: Style, verbose: bool) -> Iterator[str]:
    for group in found:
        indent = 0 if group.single or not group.title else 2
        if indent:
            yield style(group.title, bold=True)
        for entry in group.entries:
            yield from _entry(entry, indent, style, verbose)


def _entry(entry: Entry, indent: int, style: Style, verbose: bool) -> Iterator[str]:
    """One entry: `! - name: what happened: before -> after [breaks callers]`."""
    text = _sentence(entry, verbose)
    if entry.also:
        text = f"{text} (also in {', '.join(entry.also)})"
    if entry.breaks:
        text = f"{text} [breaks {' and '.join(entry.breaks)}]"
    start = f"{' ' * indent}{'!' if entry.breaks else ' '} {entry.mark} "
    colour = "red" if entry.breaks else COLOURS[entry.mark]
    wrap = partial(textwrap.wrap, break_long_words=False, break_on_hyphens=False)
    hanging = " " * (len(start) + 2)
    lines = wrap(one_line(text), WIDTH, initial_indent=start, subsequent_indent=hanging)
    yield from (style(line, fg=colour) for line in lines)


def _sentence(entry: Entry, verbose: bool) -> str:
    """What happened to what, and what was and is, as far as there is any."""
    values = " -> ".join(filter(None, (entry.before, entry.after)))
    if entry.names:
        every = verbose or bool(entry.breaks)
        shown = entry.names if every else entry.names[:SHOWN]
        values = ", ".join(shown if len(shown) == len(entry.names) else (*shown, "..."))
    return ": ".join(filter(None, (entry.head, entry.message, values)))
