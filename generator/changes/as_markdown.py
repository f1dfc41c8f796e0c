"""A report for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.changes.as_text import COLUMNS, HEADINGS, numbers, verdict
from generator.changes.entries import Entry, Group, groups
from generator.changes.report import AREAS, Report
from generator.problems import one_line

FOLDED = 5
"""Longer lists of what breaks nobody are folded away."""


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
                yield from _group(group)


def _group(group: Group) -> Iterator[str]:
    broken = [entry for entry in group.entries if entry.breaks]
    harmless = [entry for entry in group.entries if not entry.breaks]
    yield ""
    if group.title and not group.single:
        yield f"#### {code(group.title)}"
        yield ""
    yield from map(_item, broken)
    if len(harmless) > FOLDED:
        if broken:
            yield ""
        yield from _folded(f"{len(harmless)} more", map(_item, harmless))
        return
    plain = [entry for entry in harmless if len(entry.names) <= FOLDED]
    yield from map(_item, plain)
    for entry in harmless:
        if entry not in plain:
            if broken or plain:
                yield ""
            names = (f"- {code(name)}" for name in entry.names)
            yield from _folded(_escaped(entry.head), names)


def _folded(title: str, items: Iterator[str]) -> Iterator[str]:
    yield f"<details><summary>{title}</summary>"
    yield ""
    yield from items
    yield ""
    yield "</details>"


def _item(entry: Entry) -> str:
    if entry.names:
        head, text = _escaped(entry.head), ", ".join(map(code, entry.names))
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
