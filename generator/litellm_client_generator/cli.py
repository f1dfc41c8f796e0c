"""The commands: what a user types, reads and scripts against.

Exit status: 0 done, 1 the document or the check is at fault, 2 usage. Results go to standard output; problems and the
summary go to standard error, one line each.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click

from litellm_client_generator import changes, pipeline, releases
from litellm_client_generator.console import Console, table
from litellm_client_generator.problems import printable
from litellm_client_generator.project import REQUIREMENTS
from litellm_client_generator.settings import (
    Invocation,
    SettingsError,
    configuration,
    explain,
)

P = ParamSpec("P")
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
FAULTS = (*pipeline.FAULTS, releases.ReleaseError)

FRAMES = 10_000
"""How deep functions may call each other; a document of `DEPTH_LIMIT` levels takes more than Python's 1,000."""

TOO_DEEP = "#: error: the document is too deep: what refers to each other, or stands in each other, goes on for too long [too-deep]"
TOO_LARGE = "#: error: the document is too large: there is not enough memory for what it makes [too-large]"
"""What is said of a document that no room could name a place in: the last resort."""

SOURCE = click.Path(allow_dash=True)
"""A path, a URL or `-`; shells complete it as a path."""
SPEC = click.argument("spec", type=SOURCE, required=False)


def spoken(command: Callable[P, None]) -> Callable[P, None]:
    """A user's mistake is a message and an exit status, never a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        sys.setrecursionlimit(max(sys.getrecursionlimit(), FRAMES))
        try:
            command(*args, **kwargs)
        except FAULTS as error:
            fail(str(error), 1)
        except SettingsError as error:
            fail(str(error), 2)
        except RecursionError:
            fail(TOO_DEEP, 1)
        except MemoryError:
            fail(TOO_LARGE, 1)

    return run


def fail(message: str, status: int) -> NoReturn:
    click.echo(printable(message), err=True)
    raise click.exceptions.Exit(status)


def path_option(*names: str, help: str) -> Decorator:
    return click.option(*names, type=click.Path(path_type=Path), help=help)


OVERLAY = click.option(
    "--overlay",
    "overlays",
    type=SOURCE,
    multiple=True,
    metavar="FILE",
    help="Change the document first; repeatable.",
)
ALLOW_REFS = click.option(
    "--allow-refs",
    multiple=True,
    type=SOURCE,
    metavar="FOLDER|URL",
    help="SPEC may refer to files there, too; repeatable.",
)
CONFIG = path_option(
    "--config",
    help="Settings from this TOML file, not from the nearest pyproject.toml.",
)


def choices() -> list[Decorator]:
    """What to generate, in place of everything."""
    wholes = {
        "--operation": "Operations of this id, method name or `GET /path`",
        "--path": "Operations below this path",
        "--exclude-tag": "Nothing of this tag",
        "--exclude-operation": "Not this operation",
        "--exclude-path": "Nothing below this path",
    }
    return [
        click.option(
            name,
            f"{name[2:].replace('-', '_')}s",
            multiple=True,
            metavar="GLOB",
            help=f"{what}; repeatable.",
        )
        for name, what in wholes.items()
    ]


def options_of_a_client(command: Callable[..., Any]) -> Callable[..., Any]:
    """What decides which classes, methods and models there are."""
    return decorated(
        command,
        click.option(
            "--tag",
            "tags",
            multiple=True,
            metavar="TAG",
            help="This tag alone; repeatable, in any case.",
        ),
        *choices(),
        OVERLAY,
        ALLOW_REFS,
        click.option(
            "--plugin",
            "plugins",
            multiple=True,
            metavar="MODULE:FUNCTION",
            help="A pass over the package; repeatable.",
        ),
        click.option(
            "--verbose",
            "-v",
            is_flag=True,
            help="Tell every change for users of the client.",
        ),
        CONFIG,
    )


def options_of_a_package(command: Callable[..., Any]) -> Callable[..., Any]:
    """What `generate` and `vendor` have in common."""
    return decorated(
        options_of_a_client(command),
        click.option("--package", metavar="NAME", help="The package's name."),
        click.option(
            "--client-class",
            metavar="NAME",
            help="The class that holds every API class.",
        ),
        path_option(
            "--templates",
            help="A folder of templates that go before the built-in ones.",
        ),
        click.option(
            "--strict",
            is_flag=True,
            default=None,
            help="What had to be repaired is an error.",
        ),
        click.option(
            "--force",
            is_flag=True,
            help="Replace files that were edited by hand, too.",
        ),
        click.option("--quiet", "-q", is_flag=True, help="Say nothing but errors."),
    )


def decorated(command: Callable[..., Any], *options: Decorator) -> Callable[..., Any]:
    """A command with options, which its help lists in their order."""
    for option in reversed(options):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="litellm-client-generator")
def main() -> None:
    """Make a typed Python client from an OpenAPI document.

    \b
    Make one, and keep it up to date:
      litellm-client-generator generate openapi.json --output src
      litellm-client-generator generate --check          (in CI)
    See what a new version of the document means for your code:
      litellm-client-generator diff old.json new.json
    """


@main.command()
@SPEC
@path_option("--output", "-o", help="The folder that holds the package's folder.")
@click.option(
    "--project",
    "distribution",
    is_flag=True,
    help="Make a distribution around the package, to be installed.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; print what would change, exit with 1 if anything would.",
)
@options_of_a_package
@spoken
def generate(distribution: bool, check: bool, **options: Any) -> None:
    """Make the client of SPEC: a path, a URL, or - for standard input."""
    make(options, distribution, check)


@main.command()
@click.argument("dest", type=click.Path(path_type=Path))
@SPEC
@options_of_a_package
@spoken
def vendor(dest: Path, **options: Any) -> None:
    """Put the package into the folder DEST of another project; the same command updates it."""
    make({**options, "output": dest})
    click.echo(
        "The package needs these; add them to the project's dependencies:", err=True
    )
    for requirement in REQUIREMENTS:
        click.echo(f'    "{requirement}",')


@main.command()
@SPEC
@OVERLAY
@ALLOW_REFS
@CONFIG
@spoken
def validate(**options: Any) -> None:
    """Print every problem of SPEC, and what generate does about it."""
    invocation = invoked(options)
    prepared, _ = pipeline.settled(source_of(invocation), invocation)
    for problem in prepared.problems:
        click.echo(f"{prepared.document.source}: {problem}")
    errors = sum(problem.severity == "error" for problem in prepared.problems)
    click.echo(f"{errors} errors, {len(prepared.problems) - errors} warnings", err=True)
    if errors:
        raise click.exceptions.Exit(1)


@main.command()
@click.argument("old", type=SOURCE)
@click.argument("new", type=SOURCE)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
)
@options_of_a_client
@spoken
def diff(
    old: str, new: str, form: changes.Format, verbose: bool, **options: Any
) -> None:
    """Print what changes for users of the client from OLD to NEW; exit with 1 if anything breaks them."""
    report = pipeline.difference(old, new, invoked(options))
    color = form == "text" and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    click.echo(changes.render(report, form, color, verbose), nl=False, color=color)
    if report.breaking:
        raise click.exceptions.Exit(1)


@main.command()
@SPEC
@OVERLAY
@ALLOW_REFS
@CONFIG
@spoken
def tags(**options: Any) -> None:
    """Print the tags of SPEC, their classes, and how many operations and models each one needs."""
    invocation = invoked(options)
    rows = pipeline.tags(source_of(invocation), invocation)
    for line in table([("tag", "class", "operations", "models"), *rows], right=(2, 3)):
        click.echo(line)


@main.command()
@click.argument("what", metavar="VERSION|URL")
@path_option("--output", "-o", help="The folder for the document; specs by default.")
@spoken
def fetch(what: str, output: Path | None) -> None:
    """Get LiteLLM's document: of a released version, or of a running proxy."""
    with Console(quiet=False).working() as say:
        path = releases.fetch(what, output or Path("specs"), say)
    click.echo(path)


@main.command()
@SPEC
@click.option(
    "--schema", is_flag=True, help="Print the JSON Schema of the table, for editors."
)
@ALLOW_REFS
@CONFIG
@spoken
def settings(schema: bool, **options: Any) -> None:
    """Print every setting: its value, where that comes from, and what it is."""
    if schema:
        click.echo(json.dumps(explain.schema(), indent=2))
        return
    for row in pipeline.explained(invoked(options)):
        click.echo(row.assignment or f"{row.key} is not set")
        click.echo(f"    {row.source}: {row.description}")


# -- Words to calls ----------------------------------------------------------------------


def invoked(options: dict[str, Any]) -> Invocation:
    """What the command line says, and the project's configuration."""
    config = options.pop("config")
    return Invocation(configuration(config, Path.cwd()), options)


def source_of(invocation: Invocation) -> str:
    """The document that is meant."""
    source = invocation.settle().spec
    if not source:
        raise click.UsageError(
            "which document? Give a path, a URL, or - for standard input."
        )
    return source


def make(
    options: dict[str, Any], distribution: bool = False, check: bool = False
) -> None:
    """Runs `generate` or `vendor`, and tells what came of it."""
    console = Console(options.pop("quiet"))
    force, verbose = options.pop("force"), options.pop("verbose")
    invocation = invoked(options)
    made = pipeline.run(
        source_of(invocation),
        invocation,
        console,
        distribution=distribution,
        check=check,
        force=force,
    )
    if check:
        tell_difference(made, console)
    else:
        console.report(made.report, verbose)
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
