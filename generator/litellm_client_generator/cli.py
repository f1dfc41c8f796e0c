"""The commands: what a user types, reads and scripts against.

Exit status: 0 done, 1 the document or the check is at fault, 2 usage. Results go to standard output; problems and the
summary go to standard error, one line each.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click

from litellm_client_generator import changes, output, pipeline, project, releases
from litellm_client_generator.building.package import tag_table
from litellm_client_generator.console import Console, table
from litellm_client_generator.plugins import PluginError
from litellm_client_generator.problems import SpecError
from litellm_client_generator.rendering import TemplateError, render
from litellm_client_generator.settings import (
    SettingsError,
    configuration,
    explain,
    layers,
    settle,
)

P = ParamSpec("P")
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
FAULTS = (
    SpecError,
    output.OutputError,
    releases.ReleaseError,
    TemplateError,
    PluginError,
)
"""The document's fault, or the world's."""

SOURCE = click.Path(allow_dash=True)
"""A path, a URL or `-`; shells complete it as a path."""


def spoken(command: Callable[P, None]) -> Callable[P, None]:
    """A user's mistake is a message and an exit status, never a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except FAULTS as error:
            fail(str(error), 1)
        except SettingsError as error:
            fail(str(error), 2)

    return run


def fail(message: str, status: int) -> NoReturn:
    click.echo(message, err=True)
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
@click.argument("spec", type=SOURCE, required=False)
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
def generate(spec: str | None, distribution: bool, check: bool, **options: Any) -> None:
    """Make the client of SPEC: a path, a URL, or - for standard input."""
    run = Run(spec, options)
    run.make(distribution, check)


@main.command()
@click.argument("dest", type=click.Path(path_type=Path))
@click.argument("spec", type=SOURCE, required=False)
@options_of_a_package
@spoken
def vendor(dest: Path, spec: str | None, **options: Any) -> None:
    """Put the package into the folder DEST of another project; the same command updates it."""
    run = Run(spec, {**options, "output": dest})
    run.make(distribution=False, check=False)
    click.echo(
        "The package needs these; add them to the project's dependencies:", err=True
    )
    for requirement in project.REQUIREMENTS:
        click.echo(f'    "{requirement}",')


@main.command()
@click.argument("spec", type=SOURCE)
@OVERLAY
@spoken
def validate(spec: str, overlays: tuple[str, ...]) -> None:
    """Print every problem of SPEC, and what generate does about it."""
    prepared = pipeline.prepare(spec, overlays)
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
    said = configuration(options.pop("config"), Path.cwd())
    packages = []
    for source in (old, new):
        overlays = options["overlays"] or said.values.get("overlays", ())
        prepared = pipeline.prepare(source, overlays).checked()
        chosen = settle(layers(prepared.title, said, options))
        packages.append(
            pipeline.package_of(prepared, chosen, said.folder, lenient=True)[0]
        )
    report = changes.compare(*packages)
    color = form == "text" and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    click.echo(changes.render(report, form, color, verbose), nl=False, color=color)
    if report.breaking:
        raise click.exceptions.Exit(1)


@main.command()
@click.argument("spec", type=SOURCE)
@spoken
def tags(spec: str) -> None:
    """Print the tags of SPEC, their classes, and how many operations and models each one needs."""
    rows = tag_table(pipeline.prepare(spec).document)
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
@click.argument("spec", type=SOURCE, required=False)
@click.option(
    "--schema", is_flag=True, help="Print the JSON Schema of the table, for editors."
)
@CONFIG
@spoken
def settings(spec: str | None, schema: bool, config: Path | None) -> None:
    """Print every setting: its value, where that comes from, and what it is."""
    if schema:
        click.echo(json.dumps(explain.schema(), indent=2))
        return
    said = configuration(config, Path.cwd())
    source = spec or said.values.get("spec")
    title = pipeline.prepare(str(source)).title if source else None
    rows = explain.explain(layers(title or "", said, {"spec": spec}), title)
    for row in rows:
        click.echo(row.assignment or f"{row.key} is not set")
        click.echo(f"    {row.source}: {row.description}")


class Run:
    """One run of `generate` or `vendor`.

    Args:
        spec: The document; what the configuration says if it is not given.
        options: What the command line says.

    Raises:
        SpecError: The document is at fault.
        SettingsError: A setting is.
    """

    def __init__(self, spec: str | None, options: dict[str, Any]) -> None:
        self.started = time.monotonic()
        self.force = options.pop("force")
        self.verbose = options.pop("verbose")
        self.console = Console(options.pop("quiet"))
        said = configuration(options.pop("config"), Path.cwd())
        self.folder = said.folder
        source = spec or said.values.get("spec")
        if not source:
            raise click.UsageError(
                "which document? Give a path, a URL, or - for standard input."
            )
        overlays = options["overlays"] or said.values.get("overlays", ())
        with self.console.working() as say:
            say(f"reading {source}")
            prepared = pipeline.prepare(str(source), overlays)
        self.settings = settle(layers(prepared.title, said, options))
        self.prepared = prepared.checked(self.settings.strict)

    def make(self, distribution: bool, check: bool) -> None:
        """Makes the package, and writes it, or compares it with what is there."""
        package, left_out = pipeline.package_of(
            self.prepared, self.settings, self.folder
        )
        self.console.problems(
            self.prepared.document.source, (*self.prepared.problems, *left_out)
        )
        with self.console.working() as say:
            say(f"printing {package.name}")
            files = render(package, self.settings.templates, (output.MANIFEST,))
        name = package.name
        if distribution:
            files, name = project.project(package, files), project.distribution_name(
                package
            )
        folder = self.settings.output / name
        files = output.with_manifest(files, pipeline.provenance(self.prepared))
        if check:
            self.compare(folder, files)
            return
        told = pipeline.report(
            folder, self.prepared, package, self.settings, self.folder
        )
        done = output.write(folder, files, self.force, say=self.console.say)
        self.console.report(told, self.verbose)
        self.console.summary(
            folder,
            package,
            done,
            self.prepared.repairs,
            time.monotonic() - self.started,
        )

    def compare(self, folder: Path, files: dict[str, str]) -> None:
        found = output.compare(folder, files)
        for line in output.diff(folder, files, found):
            click.echo(line, nl=False)
        if found:
            fail(
                f"{folder}: {len(found.written)} files differ, {len(found.removed)} are no longer made",
                1,
            )
        self.console.say(f"{folder}: is what would be made")
