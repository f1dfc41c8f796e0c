"""The words of the command: what a user types, and what the help says.

What a command does is in `commands`, which is imported once one is run: help, completion and a mistyped word are there at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from litellm_client_generator.problems import printable

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

SOURCE = click.Path(allow_dash=True)
"""A path, a URL or `-`; shells complete it as a path."""
SPEC = click.argument("spec", type=SOURCE, required=False)


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
            "--verbose",
            "-v",
            is_flag=True,
            help="Tell every problem of the document, and every change for users of the client, by itself.",
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
        click.option(
            "--plugin",
            "plugins",
            multiple=True,
            metavar="MODULE:FUNCTION",
            help="A pass over the package; repeatable.",
        ),
        click.option(
            "--no-plugins", is_flag=True, help="Run no plugin that the settings name."
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


class Plain(click.Group):
    """A command whose messages about what was typed tell a terminal nothing but text."""

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        with plainly():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        with plainly():
            return super().invoke(ctx)


@contextmanager
def plainly() -> Iterator[None]:
    """Spells control characters in a message of click's, which repeats the words, as escapes."""
    try:
        yield
    except click.ClickException as error:
        error.message = printable(error.message)  # type: ignore[misc]
        raise


@click.group(cls=Plain, context_settings={"help_option_names": ["-h", "--help"]})
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
def generate(distribution: bool, check: bool, **options: Any) -> None:
    """Make the client of SPEC: a path, a URL, or - for standard input."""
    commands().generate(options, distribution, check)


@main.command()
@click.argument("dest", type=click.Path(path_type=Path))
@SPEC
@options_of_a_package
def vendor(dest: Path, **options: Any) -> None:
    """Put the package into the folder DEST of another project; the same command updates it."""
    commands().vendor(dest, options)


@main.command()
@SPEC
@OVERLAY
@ALLOW_REFS
@CONFIG
def validate(**options: Any) -> None:
    """Print every problem of SPEC, and what generate does about it."""
    commands().validate(options)


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
def diff(old: str, new: str, form: str, verbose: bool, **options: Any) -> None:
    """Print what changes for users of the client from OLD to NEW; exit with 1 if anything breaks them."""
    commands().diff(old, new, form, verbose, options)


@main.command()
@SPEC
@OVERLAY
@ALLOW_REFS
@CONFIG
def tags(**options: Any) -> None:
    """Print the tags of SPEC, their classes, and how many operations and models each one needs."""
    commands().tags(options)


@main.command()
@click.argument("what", metavar="[VERSION|latest|URL]", default="latest")
@path_option("--output", "-o", help="The folder for the document; specs by default.")
def fetch(what: str, output: Path | None) -> None:
    """Get LiteLLM's document: of a released version, of the newest one, or of a running proxy."""
    commands().fetch(what, output)


@main.command()
@SPEC
@click.option(
    "--schema", is_flag=True, help="Print the JSON Schema of the table, for editors."
)
@ALLOW_REFS
@CONFIG
def settings(schema: bool, **options: Any) -> None:
    """Print every setting: its value, where that comes from, and what it is."""
    commands().settings(schema, options)


def commands() -> ModuleType:
    """What does the work. It imports all that makes a client, which takes longer than the rest of the command."""
    from litellm_client_generator import commands

    return commands
