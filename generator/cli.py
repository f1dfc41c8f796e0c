"""The commands: what a user types, reads and scripts against.

Exit status: 0 done, 1 the document or the check is at fault, 2 usage. Results go to standard output; problems and the summary go
to standard error, one line each.
"""

from __future__ import annotations

import difflib
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click

from generator import output
from generator.build import Result, UnknownTag, build, tag_table
from generator.document import Document, load
from generator.ir import SYNC
from generator.problems import Problem, SpecError
from generator.render import render
from generator.repair import repair
from generator.settings import SettingsError, read, table
from generator.validate import validate as findings

P = ParamSpec("P")


def spoken(command: Callable[P, None]) -> Callable[P, None]:
    """A user's mistake is a message and an exit status, never a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except SpecError as error:
            fail(str(error), 1)
        except output.OutputError as error:
            fail(str(error), 1)
        except SettingsError as error:
            fail(str(error), 2)
        except UnknownTag as error:
            fail(unknown_tags(error), 2)

    return run


def fail(message: str, status: int) -> NoReturn:
    click.echo(message, err=True)
    raise click.exceptions.Exit(status)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Make a typed Python client from an OpenAPI document."""


CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path),
    help="Settings from this TOML file instead of the nearest pyproject.toml.",
)
SPEC = click.argument("spec", required=False)


@main.command()
@SPEC
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    help="The folder that holds the package's folder.",
)
@click.option("--package", metavar="NAME", help="The package's name.")
@click.option(
    "--client-class", metavar="NAME", help="The class that holds every API class."
)
@click.option(
    "--tag",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Generate this tag alone; may be given several times.",
)
@click.option(
    "--strict",
    is_flag=True,
    default=None,
    help="Treat everything that had to be repaired as an error.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; print what would change, and exit with 1 if anything would.",
)
@click.option(
    "--force", is_flag=True, help="Replace files that were edited by hand, too."
)
@CONFIG
@spoken
def generate(
    spec: str | None, check: bool, force: bool, config: Path | None, **options: Any
) -> None:
    """Make the client of SPEC: a path, a URL, or - for standard input."""
    started = time.monotonic()
    said = table(config, Path.cwd())
    source = spec or said.get("spec")
    if not source:
        raise click.UsageError(
            "which document? Give a path, a URL, or - for standard input."
        )
    document, repairs = prepared(str(source))
    settings = read(title(document), said, options)
    problems = repairs + findings(document)
    judge(document, problems, settings.strict)
    result = build(document, settings)
    for problem in (*problems, *result.problems):
        click.echo(f"{document.source}: {problem}", err=True)
    files = output.with_manifest(render(result.package))
    folder = settings.output / result.package.name
    if check:
        changes = output.compare(folder, files)
        for line in output.diff(folder, files, changes):
            click.echo(line, nl=False)
        if changes:
            fail(
                f"{folder}: {len(changes.written)} files differ, {len(changes.removed)} are no longer made",
                1,
            )
    else:
        changes = output.write(folder, files, force)
    click.echo(
        summary(folder, result, changes, repairs, time.monotonic() - started), err=True
    )


@main.command()
@click.argument("spec")
@spoken
def validate(spec: str) -> None:
    """Print every problem of SPEC, and what generate does about it."""
    document, repairs = prepared(spec)
    problems = repairs + findings(document)
    for problem in problems:
        click.echo(f"{document.source}: {problem}")
    errors = sum(problem.severity == "error" for problem in problems)
    click.echo(f"{errors} errors, {len(problems) - errors} warnings", err=True)
    if errors:
        raise click.exceptions.Exit(1)


@main.command()
@click.argument("spec")
@spoken
def tags(spec: str) -> None:
    """Print the tags of SPEC, their classes, and how many operations and models each one needs."""
    document, _ = prepared(spec)
    rows = [("tag", "class", "operations", "models"), *tag_table(document)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        left = [cell.ljust(width) for cell, width in zip(row[:2], widths)]
        right = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:])]
        click.echo("  ".join([*left, *right]))


def prepared(source: str) -> tuple[Document, list[Problem]]:
    """The document as it can be generated, and what had to be repaired."""
    return repair(load(source))


def title(document: Document) -> str:
    return str(document.data["info"].get("title", ""))


def judge(document: Document, problems: Iterable[Problem], strict: bool) -> None:
    """Stops the run where the document is at fault."""
    found = [
        replace(problem, severity="error") if strict else problem
        for problem in problems
    ]
    if any(problem.severity == "error" for problem in found):
        raise SpecError(found, document.source)


def summary(
    folder: Path,
    result: Result,
    changes: output.Changes,
    repairs: list[Problem],
    seconds: float,
) -> str:
    package = result.package
    apis = [api for api in package.apis if api.flavor is SYNC]
    operations = {operation.pointer for api in apis for operation in api.operations}
    models = len(package.models) + len(package.enums) + len(package.aliases)
    kinds = Counter(problem.name for problem in repairs)
    mended = (
        f"; {len(repairs)} repairs ({', '.join(f'{n} {name}' for name, n in kinds.items())})"
        if repairs
        else ""
    )
    return (
        f"{folder}: {len(operations)} operations in {len(apis)} classes, {models} models; "
        f"{len(changes.written)} files written, {len(changes.unchanged)} unchanged, {len(changes.removed)} removed"
        f"{mended}; {seconds:.1f} s"
    )


def unknown_tags(error: UnknownTag) -> str:
    lines = []
    for tag in error.wanted:
        folded = {known.casefold(): known for known in error.known}
        near = [folded[match] for match in difflib.get_close_matches(tag, folded, n=3)]
        hint = (
            f"did you mean {' or '.join(map(repr, near))}?"
            if near
            else "`tags SPEC` lists them."
        )
        lines.append(f"the document has no tag {tag!r}; {hint}")
    return "\n".join(lines)
