"""The package's IR to `{path: text}`. Pure: nothing is written here.

`templates/` is a picture of the output. A template is printed once; or, where its path holds `{model.module}` or the like, once
for each of the package's models. A name that starts with `_` and has no suffix but its own is a part of other templates.
Somebody's own folder of templates goes before this one, file by file.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from importlib import resources
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import black
import jinja2
from black.mode import TargetVersion
from jinja2.sandbox import ImmutableSandboxedEnvironment

from litellm_client_generator import text
from litellm_client_generator.ir import Package
from litellm_client_generator.rendering.checks import (
    BUILTIN,
    check_extension,
    check_folder,
)
from litellm_client_generator.rendering.faults import (
    SUFFIX,
    Missing,
    TemplateError,
    explained,
)
from litellm_client_generator.rendering.paths import WHOLE, Places, targets
from litellm_client_generator.rendering.views import PackageView
from litellm_client_generator.rendering.workers import workers

__all__ = [
    "TemplateError",
    "environment",
    "is_part",
    "render",
    "runtime",
    "templates",
]

MODE = black.Mode(magic_trailing_comma=False, target_versions={TargetVersion.PY310})
"""A comma at the end of a template's list must not keep the list open."""

STAND_INS = frozenset({"_about.py", "__init__.py", "models/__init__.py"})
"""Modules of the runtime that only let it be tested on its own; the package has its own, printed from templates."""

EXAMPLE = re.compile(r"(^```python\n)(.*?)(^```$)", re.DOTALL | re.MULTILINE)
"""A block of code in a page."""

FEW = 64
"""So few files are formatted sooner than a second process starts."""


class Printed(NamedTuple):
    """What a template says, unformatted, and the template's file."""

    text: str
    template: str


class NotPython(Exception):
    """A file that is not Python. Its arguments are the file's path and what is wrong, so that it travels between processes."""


def render(
    package: Package, own: Path | None = None, taken: Iterable[str] = ()
) -> dict[str, str]:
    """Every file of the package, by its path inside the package.

    Args:
        package: What is printed.
        own: A folder of templates that stand in for the generator's, extend them, or make more files.
        taken: Paths that are somebody else's.

    Raises:
        TemplateError: A template is at fault.
    """
    shared = runtime()
    said = printed(package, own, (*shared, *taken))
    try:
        files = formatted({path: each.text for path, each in said.items()})
    except NotPython as error:
        path, fault = error.args
        raise TemplateError(f"{said[path].template}: {path}, {fault}") from None
    files.update(shared)
    return dict(sorted(files.items()))


def templates() -> Path:
    """The folder of the templates: beside the modules in an installed wheel, at the top of a checkout."""
    package = Path(str(resources.files("litellm_client_generator")))
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


@cache
def environment(folder: Path, own: Path | None = None) -> jinja2.Environment:
    """What reads templates, and has read those that did not change since. A template reaches what it is given, and nothing behind it.

    Args:
        folder: The generator's templates, which also have `builtin/` before their names.
        own: A folder that is searched first.
    """
    builtin = jinja2.FileSystemLoader(folder)
    first = [jinja2.FileSystemLoader(own)] if own else []
    found = ImmutableSandboxedEnvironment(
        loader=jinja2.ChoiceLoader(
            [*first, builtin, jinja2.PrefixLoader({BUILTIN: builtin})]
        ),
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # what is printed is Python, and passes a filter of `text`
    )
    found.filters.update(
        literal=text.literal, docstring=text.docstring, markdown=text.markdown
    )
    return found


def printed(
    package: Package, own: Path | None = None, taken: Iterable[str] = ()
) -> dict[str, Printed]:
    """What the templates say.

    Args:
        package: What is printed.
        own: Somebody's own templates.
        taken: The paths that no template may make.

    Raises:
        TemplateError: A template is at fault.
    """
    if own is not None:
        check_folder(own)
    jinja = environment(templates(), own)
    places = Places(taken)
    view = PackageView(package)
    files: dict[str, Printed] = {}
    for name in names(jinja, own):
        file = str(source(name, own))
        seen: tuple[str, ...] = (WHOLE,)
        try:
            if own is not None:
                check_extension(jinja, name)
            template = jinja.get_template(name)
            for path, context in targets(name.removesuffix(SUFFIX), view, file):
                seen = tuple(context)
                places.take(path, file)
                files[path] = Printed(template.render(context), file)
        except TemplateError:
            raise
        except Exception as error:
            known = jinja.list_templates(extensions=["jinja"])
            raise explained(error, file, seen, known) from error
    places.settle()
    return files


def names(jinja: jinja2.Environment, own: Path | None = None) -> list[str]:
    """The templates that make files, by their names; somebody's own come last, for these are at fault where two collide."""
    found = [
        name
        for name in jinja.list_templates(extensions=[SUFFIX.removeprefix(".")])
        if not name.startswith(f"{BUILTIN}/") and not is_part(name)
    ]
    return sorted(found, key=lambda name: source(name, own) != templates() / name)


def is_part(name: str) -> bool:
    """Whether a template is there for others to include."""
    target = PurePosixPath(name.removesuffix(SUFFIX))
    return target.name.startswith("_") and not target.suffix


def source(name: str, own: Path | None) -> Path:
    """The file of a template."""
    if own is not None and (own / name).is_file():
        return own / name
    return templates() / name


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Every file as black has it; several at once where there are many."""
    if len(files) <= FEW:
        done = list(map(format_file, files, files.values()))
    else:
        try:
            with workers() as pool:
                done = list(pool.map(format_file, files, files.values(), chunksize=16))
        except BrokenProcessPool as error:
            raise MemoryError("a process was ended from outside") from error
    return dict(zip(files, done, strict=True))


def format_file(path: str, source: str) -> str:
    """One file as black has it: a module, or the examples of a page.

    Raises:
        NotPython: It is none.
    """
    if path.endswith(".py"):
        return format_module(path, source)
    return EXAMPLE.sub(
        lambda block: f"{block[1]}{format_module(path, block[2])}{block[3]}", source
    )


def format_module(path: str, source: str) -> str:
    try:
        ast.parse(source, path)
        return black.format_str(source, mode=MODE)
    except SyntaxError as error:
        line = (error.text or "").strip()
        raise NotPython(
            path, f"line {error.lineno}, is not Python: {error.msg}: {line}"
        ) from None
    except ValueError as error:
        raise NotPython(path, f"is not Python 3.10: {error}") from None


def runtime() -> dict[str, str]:
    """The modules that every package has, as they are."""
    root = Path(str(resources.files("litellm_client_generator"))) / "runtime"
    files = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*.py"))
    }
    return {
        **{path: text for path, text in files.items() if path not in STAND_INS},
        "py.typed": "",
    }
