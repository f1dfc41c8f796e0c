"""What each command does, and what it says: words to calls, and what comes back to lines.

Exit status: 0 done, 1 the document or the check is at fault, 2 usage. Results go to standard output; problems and the
summary go to standard error, one line each.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click

from litellm_client_generator import changes, pipeline, releases
from litellm_client_generator.console import Console, table
from litellm_client_generator.document.limits import bounded
from litellm_client_generator.problems import printable
from litellm_client_generator.project import REQUIREMENTS
from litellm_client_generator.settings import (
    Invocation,
    SettingsError,
    configuration,
    explain,
)

P = ParamSpec("P")
Words = dict[str, Any]
"""What was typed, by the names of the options."""
FAULTS = (*pipeline.FAULTS, releases.ReleaseError)


def spoken(command: Callable[P, None]) -> Callable[P, None]:
    """A user's mistake is a message and an exit status, never a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            bounded(command)(*args, **kwargs)
        except FAULTS as error:
            fail(str(error), 1)
        except SettingsError as error:
            fail(str(error), 2)

    return run


def fail(message: str, status: int) -> NoReturn:
    click.echo(printable(message), err=True)
    raise click.exceptions.Exit(status)


@spoken
def generate(words: Words, distribution: bool, check: bool) -> None:
    """Make a client where the settings say, or see whether it would be the same."""
    make(words, distribution, check)


@spoken
def vendor(folder: Path, words: Words) -> None:
    """Make a client inside another project, and tell what that needs to have installed."""
    make({**words, "output": folder})
    click.echo(
        "The package needs these; add them to the project's dependencies:", err=True
    )
    for requirement in REQUIREMENTS:
        click.echo(f'    "{requirement}",')


@spoken
def validate(words: Words) -> None:
    """Tell every problem of a document; an error among them ends in status 1."""
    invocation = invoked(words)
    prepared, _ = pipeline.settled(source_of(invocation), invocation)
    for problem in prepared.problems:
        click.echo(f"{prepared.document.source}: {problem}")
    found = Counter(problem.severity for problem in prepared.problems)
    errors = found["error"]
    click.echo(f"{errors} errors, {found['warning']} warnings", err=True)
    if errors:
        raise click.exceptions.Exit(1)


@spoken
def diff(old: str, new: str, form: changes.Format, verbose: bool, words: Words) -> None:
    """Tell what changes from one document to another; what breaks somebody ends in status 1."""
    report = pipeline.difference(old, new, invoked(words))
    color = form == "text" and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    click.echo(changes.render(report, form, color, verbose), nl=False, color=color)
    if report.breaking:
        raise click.exceptions.Exit(1)


@spoken
def tags(words: Words) -> None:
    """Tell the tags of a document as a table."""
    invocation = invoked(words)
    rows = pipeline.tags(source_of(invocation), invocation)
    for line in table([("tag", "class", "operations", "models"), *rows], right=(2, 3)):
        click.echo(line)


@spoken
def fetch(what: str, folder: Path | None) -> None:
    """Write LiteLLM's document of a version, or of a running proxy, and tell where it is."""
    console = Console(quiet=False)
    with console.working(lines=True) as say:
        fetched = releases.fetch(what, folder or Path("specs"), say)
    for note in fetched.notes:
        console.say(f"note: {note}")
    click.echo(fetched.path)


@spoken
def settings(schema: bool, words: Words) -> None:
    """Tell every setting with its origin, or what settings there can be."""
    if schema:
        click.echo(json.dumps(explain.schema(), indent=2))
        return
    for row in pipeline.explained(invoked(words)):
        click.echo(row.assignment or f"{row.key} is not set")
        click.echo(f"    {row.source}: {row.description}")


# -- Words to calls --------------------------------------------------------------------


def invoked(words: Words) -> Invocation:
    """What the command line says, and the project's configuration."""
    config = words.pop("config")
    return Invocation(configuration(config, Path.cwd()), words)


def source_of(invocation: Invocation) -> str:
    """The document that is meant."""
    source = invocation.settle().spec
    if not source:
        raise click.UsageError(
            "which document? Give a path, a URL, or - for standard input."
        )
    return source


def make(words: Words, distribution: bool = False, check: bool = False) -> None:
    """Runs `generate` or `vendor`, and tells what came of it."""
    console = Console(words.pop("quiet"), words.pop("verbose"))
    force = words.pop("force")
    no_plugins = words.pop("no_plugins")
    invocation = invoked(words)
    made = pipeline.run(
        source_of(invocation),
        invocation,
        console,
        distribution=distribution,
        check=check,
        force=force,
        run_plugins=not no_plugins,
    )
    if check:
        tell_difference(made, console)
    else:
        console.report(made.report)
        console.summary(made)


def tell_difference(made: pipeline.Made, console: Console) -> None:
    """What a check found; it fails if anything would change."""
    for line in made.difference:
        click.echo(printable(line), nl=False)
    if made.files:
        written, removed = len(made.files.written), len(made.files.removed)
        fail(
            f"{made.folder}: {written} files differ, {removed} are no longer made",
            1,
        )
    console.say(f"{made.folder}: is what would be made")
