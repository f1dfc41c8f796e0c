"""A report for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from litellm_client_generator.changes.formats.entries import Entry, Group, groups
from litellm_client_generator.changes.formats.text import (
    COLUMNS,
    HEADINGS,
    nothing,
    numbers,
    verdict,
)
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
        yield nothing(report)
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
                if not group.is_new:
                    yield from _group(group, verbose)
            yield from _new_classes([group for group in found if group.is_new], verbose)


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


def _new_classes(classes: list[Group], verbose: bool) -> Iterator[str]:
    """Classes that are new, each with its operations, folded away where there are many."""
    if not classes:
        return
    yield ""
    yield "#### New classes"
    yield ""
    items = [_item(entry, verbose) for group in classes for entry in group.entries]
    if len(items) <= FOLDED:
        yield from items
    else:
        yield from _folded(f"{len(items)} new classes", items)


def _folded(title: str, items: list[str]) -> Iterator[str]:
    yield f"<details><summary>{title}</summary>"
    yield ""
    yield from items
    yield ""
    yield "</details>"


def _item(entry: Entry, verbose: bool) -> str:
    mark = f"**breaks {' and '.join(entry.breaks)}**: " if entry.breaks else ""
    head = _escaped(entry.head) if entry.names else code(entry.head)
    also = f" (also in {', '.join(map(code, entry.also))})" if entry.also else ""
    parts = head, _escaped(entry.message), _values(entry, verbose)
    return f"- {mark}{': '.join(filter(None, parts))}{also}"


def _values(entry: Entry, verbose: bool) -> str:
    """What was and what is, as far as there is any; or the names of several things."""
    if not entry.names:
        return " → ".join(map(code, filter(None, (entry.before, entry.after))))
    every = verbose or bool(entry.breaks)
    shown = entry.names if every else entry.names[:NAMED]
    more = len(entry.names) - len(shown)
    return ", ".join(map(code, shown)) + (f" and {more} more" if more else "")


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
