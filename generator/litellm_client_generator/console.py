"""What a run says to the person at the terminal. All of it goes to standard error; a script sees plain lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console as Terminal
from rich.table import Table

from litellm_client_generator import changes
from litellm_client_generator.ir import SYNC, Package
from litellm_client_generator.output import Outcome
from litellm_client_generator.problems import Problem


class Console:
    """Says what a run does.

    Args:
        quiet: Say nothing; errors are not said here.
    """

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self.terminal = Terminal(stderr=True, quiet=quiet, highlight=False)

    def say(self, line: str) -> None:
        """One line; on a terminal it stays."""
        if not self.quiet:
            click.echo(line, err=True)

    @contextmanager
    def working(self) -> Iterator[Callable[[str], None]]:
        """Shows on a terminal that something takes its time, and what; to a script it says nothing but the lines."""
        if not self.terminal.is_terminal or self.quiet:
            yield lambda line: None
            return
        with self.terminal.status("working") as status:
            yield lambda line: status.update(line.replace("[", r"\["))

    def problems(self, source: str, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.say(f"{source}: {problem}")

    def report(self, told: changes.Report | str, verbose: bool) -> None:
        """What changes for users of the client."""
        if isinstance(told, str):
            if told:
                self.say(told)
            return
        color = self.terminal.is_terminal and not self.terminal.no_color
        if not self.quiet:
            click.echo(
                changes.render(told, "text", color, verbose),
                nl=False,
                err=True,
                color=color,
            )

    def summary(
        self,
        folder: Path,
        package: Package,
        done: Outcome,
        repairs: Sequence[Problem],
        seconds: float,
    ) -> None:
        """What was made: a table on a terminal, else a line."""
        apis = [api for api in package.apis if api.flavor is SYNC]
        operations = {operation.pointer for api in apis for operation in api.operations}
        models = len(package.models) + len(package.enums) + len(package.aliases)
        mended = Counter(problem.name for problem in repairs)
        kinds = ", ".join(f"{count} {name}" for name, count in mended.items())
        made = f"{len(operations)} operations in {len(apis)} classes, {models} models"
        files = f"{len(done.written)} files written, {len(done.unchanged)} unchanged, {len(done.removed)} removed"
        repaired = f"{len(repairs)} repairs" + (f" ({kinds})" if kinds else "")
        if self.terminal.is_terminal:
            rows = [
                ("made", made),
                ("files", files),
                ("repaired", repaired),
                ("took", f"{seconds:.1f} s"),
            ]
            self.terminal.print(summary_table(folder, rows))
        else:
            self.say(f"{folder}: {made}; {files}; {repaired}; {seconds:.1f} s")


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
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
