"""A report for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from litellm_client_generator.changes.as_text import COLUMNS, HEADINGS, numbers, verdict
from litellm_client_generator.changes.entries import Entry, Group, groups
from litellm_client_generator.changes.report import AREAS, Report
from litellm_client_generator.problems import one_line

FOLDED = 5
"""Longer lists of what breaks nobody are folded away."""

NAMED = 12
"""How many names of a harmless list are printed; comments on GitHub must not be long."""


def as_markdown(report: Report, *, verbose: bool = False) -> str:
    """The report as GitHub's Markdown, with what is long and harmless folded away.

    Args:
        report: The comparison.
        verbose: Put nothing together.
    """
    return "".join(f"{line}\n" for line in _lines(report, verbose))


def _lines(report: Report, verbose: bool) -> Iterator[str]:
    versions = f"{code(report.old_version)} → {code(report.new_version)}"
    yield f"## {_escaped(report.title)}: {versions}"
    yield ""
    if not report.changes:
        yield "Nothing changes for users of the client."
        return
    yield f"| | {' | '.join(COLUMNS)} |"
    yield f"|---|{'---:|' * len(COLUMNS)}"
    for name, tally in (("operations", report.operations), ("models", report.models)):
        yield f"| {name} | {' | '.join(map(str, numbers(tally)))} |"
    yield ""
    yield f"**{verdict(report)}**" if report.breaking else verdict(report)
    for area in AREAS:
        found = groups(report, area, verbose)
        if found:
            yield ""
            yield f"### {HEADINGS[area]}"
            for group in found:
                yield from _group(group, verbose)


def _group(group: Group, verbose: bool) -> Iterator[str]:
    broken = [entry for entry in group.entries if entry.breaks]
    harmless = [entry for entry in group.entries if not entry.breaks]
    yield ""
    if group.title and not group.single:
        yield f"#### {code(group.title)}"
        yield ""
    yield from (_item(entry, verbose) for entry in broken)
    items = [_item(entry, verbose) for entry in harmless]
    if max(len(items), *(len(entry.names) for entry in harmless), 0) <= FOLDED:
        yield from items
        return
    if broken:
        yield ""
    number = len(harmless)
    title = harmless[0].head if number == 1 else f"{number} changes that break nobody"
    yield from _folded(_escaped(title), items)


def _folded(title: str, items: list[str]) -> Iterator[str]:
    yield f"<details><summary>{title}</summary>"
    yield ""
    yield from items
    yield ""
    yield "</details>"


def _item(entry: Entry, verbose: bool) -> str:
    if entry.names:
        every = verbose or bool(entry.breaks)
        shown = entry.names if every else entry.names[:NAMED]
        more = len(entry.names) - len(shown)
        head, text = _escaped(entry.head), ", ".join(map(code, shown))
        text += f" and {more} more" if more else ""
    else:
        head, text = code(entry.head), _escaped(entry.message)
        if entry.before and entry.after:
            text = f"{text} {code(entry.before)} → {code(entry.after)}"
        elif entry.before or entry.after:
            text = f"{text} {code(entry.before or entry.after)}"
    mark = f"**breaks {' and '.join(entry.breaks)}**: " if entry.breaks else ""
    return f"- {mark}{head}: {text}"


def code(text: str) -> str:
    """A code span, whatever the text holds."""
    plain = one_line(text)
    ticks = "`" * (max((len(run) for run in re.findall("`+", plain)), default=0) + 1)
    space = " " if plain[:1] == "`" or plain[-1:] == "`" else ""
    return f"{ticks}{space}{plain}{space}{ticks}" if plain else ""


def _escaped(text: str) -> str:
    """Text that no Markdown renderer takes for markup."""
    plain = one_line(text).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_{}\[\]#|~])", r"\\\1", plain)
