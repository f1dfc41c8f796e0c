"""What a run says to the person at the terminal. All of it goes to standard error; a script sees plain lines."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console as Terminal
from rich.table import Table

from litellm_client_generator import changes
from litellm_client_generator.pipeline import Made
from litellm_client_generator.problems import Problem, one_line, printable


class Console:
    """Says what a run does.

    Args:
        quiet: Say nothing; errors are not said here.
        verbose: Say everything by itself.
    """

    def __init__(self, quiet: bool, verbose: bool = False) -> None:
        self.quiet = quiet
        self.verbose = verbose
        self.started = time.monotonic()
        self.terminal = Terminal(stderr=True, quiet=quiet, highlight=False)

    def say(self, line: str) -> None:
        """One line; on a terminal it stays."""
        if not self.quiet:
            click.echo(printable(line), err=True)

    @contextmanager
    def working(self, lines: bool = False) -> Iterator[Callable[[str], None]]:
        """Shows on a terminal that something takes its time, and what.

        Args:
            lines: Say each step as a line where there is no terminal; else nothing is said there.
        """
        if not self.terminal.is_terminal or self.quiet:
            yield self.say if lines else lambda line: None
            return
        with self.terminal.status("working") as status:
            yield lambda line: status.update(one_line(line).replace("[", r"\["))

    def problems(
        self, source: str, problems: Sequence[Problem], news: Sequence[Problem]
    ) -> None:
        """What is wrong with a document: of what is news a line a rule, or every problem."""
        for problem in problems if self.verbose else condensed(news):
            self.say(f"{source}: {problem}")

    def report(self, told: changes.Report | str) -> None:
        """What changes for users of the client."""
        if isinstance(told, str):
            if told:
                self.say(told)
            return
        color = self.terminal.is_terminal and not self.terminal.no_color
        if not self.quiet:
            click.echo(
                changes.render(told, "text", color, self.verbose),
                nl=False,
                err=True,
                color=color,
            )

    def summary(self, made: Made) -> None:
        """What was made: a table on a terminal, else a line."""
        package, files, repairs = made.package, made.files, made.prepared.repairs
        kinds = Counter(problem.name for problem in repairs)
        listed = ", ".join(f"{count} {name}" for name, count in kinds.items())
        rows = {
            "made": f"{made.operations} operations in {len(package.apis)} classes, {len(package.schemas)} models",
            "files": f"{len(files.written)} files written, {len(files.unchanged)} unchanged, {len(files.removed)} removed",
            "repaired": f"{len(repairs)} repairs{f' ({listed})' if listed else ''}",
            "took": f"{time.monotonic() - self.started:.1f} s",
        }
        if self.terminal.is_terminal:
            self.terminal.print(summary_table(made.folder, rows.items()))
        else:
            self.say(f"{made.folder}: {'; '.join(rows.values())}")


def condensed(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The first problem that each rule found, with how many there are of the kind."""
    kinds: dict[str, list[Problem]] = {}
    for problem in problems:
        kinds.setdefault(problem.name or str(problem), []).append(problem)
    for first, *others in kinds.values():
        more = f" (and {len(others)} more like it; -v tells all)" if others else ""
        yield replace(first, message=f"{first.message}{more}")


def summary_table(folder: Path, rows: Iterable[tuple[str, str]]) -> Table:
    made = Table(title=str(folder), show_header=False, title_justify="left")
    for name, value in rows:
        made.add_row(name, value)
    return made


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> Iterator[str]:
    """Lines with the cells of a column below one another.

    Args:
        rows: The cells.
        right: The columns that are aligned at their right.
    """
    rows = [list(map(one_line, row)) for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
