"""The package's IR to `{path: text}`. Pure: nothing is written here.

`templates/` is a picture of the output. A template is printed once; or, where its path holds `{model.module}` or the like, once
for each of the package's models. A name that starts with `_` and has no Python suffix is a part of other templates.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib import resources
from pathlib import Path, PurePosixPath
from typing import Any

import black
import jinja2
from black.mode import TargetVersion

from generator import text
from generator.ir import Package

SUFFIX = ".jinja"
PLACEHOLDER = re.compile(r"\{([\w.]+)\}")
COLLECTIONS = {
    "model": "models",
    "enum": "enums",
    "alias": "aliases",
    "api": "apis",
    "room": "rooms",
    "page": "pages",
}
MODE = black.Mode(magic_trailing_comma=False, target_versions={TargetVersion.PY310})
"""A comma at the end of a template's list must not keep the list open."""

STAND_INS = frozenset({"_about.py", "__init__.py", "models/__init__.py"})
"""Modules of the runtime that only let it be tested on its own; the package has its own, printed from templates."""

EXAMPLE = re.compile(r"(^```python\n)(.*?)(^```$)", re.S | re.M)
"""A block of code in a page."""

FEW = 64
"""So few files are formatted sooner than a second process starts."""


class TemplateError(Exception):
    """A template that cannot be printed; the message says where, and what to do."""


def render(package: Package, own: Path | None = None) -> dict[str, str]:
    """Every file of the package, by its path inside the package."""
    files = formatted(printed(package))
    files.update(runtime())
    return dict(sorted(files.items()))


def templates() -> Path:
    """The folder of the templates: beside the modules in an installed wheel, at the top of a checkout."""
    package = Path(str(resources.files("generator")))
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def environment(folder: Path) -> jinja2.Environment:
    loader = jinja2.FileSystemLoader(folder)
    found = jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # what is printed is Python, and passes a filter of generator.text
    )
    found.filters = {
        "literal": text.literal,
        "docstring": text.docstring,
        "markdown": text.markdown,
    }
    return found


def printed(package: Package) -> dict[str, str]:
    """What the templates say, unformatted."""
    jinja = environment(templates())
    files: dict[str, str] = {}
    for name in jinja.list_templates(extensions=["jinja"]):
        target = name.removesuffix(SUFFIX)
        if not PurePosixPath(target).suffix:
            continue
        template = jinja.get_template(name)
        for path, context in targets(target, package):
            if path in files:
                raise RuntimeError(f"two templates print {path}")
            files[path] = template.render(context)
    return files


def targets(path: str, package: Package) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The files that one template makes, each with what the template sees."""
    placeholder = PLACEHOLDER.search(path)
    if placeholder is None:
        yield path, {"package": package}
        return
    name = placeholder[1].split(".")[0]
    for item in getattr(package, COLLECTIONS[name]):
        yield filled(path, item), {"package": package, name: item}


def filled(path: str, item: object) -> str:
    """A template's path with the attributes that it names."""

    def attribute(placeholder: re.Match[str]) -> str:
        value = item
        for name in placeholder[1].split(".")[1:]:
            value = getattr(value, name)
        return str(value)

    return PLACEHOLDER.sub(attribute, path)


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Every file as black has it; several at once where there are many."""
    if len(files) <= FEW:
        done = list(map(format_file, files, files.values()))
    else:
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            done = list(pool.map(format_file, files, files.values(), chunksize=16))
    return dict(zip(files, done))


def format_file(path: str, source: str) -> str:
    """One file as black has it: a module, or the examples of a page."""
    if path.endswith(".py"):
        return black.format_str(source, mode=MODE)
    return EXAMPLE.sub(
        lambda block: f"{block[1]}{black.format_str(block[2], mode=MODE)}{block[3]}",
        source,
    )


def runtime() -> dict[str, str]:
    """The modules that every package has, as they are."""
    root = Path(str(resources.files("generator"))) / "runtime"
    files = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*.py"))
    }
    return {
        **{path: text for path, text in files.items() if path not in STAND_INS},
        "py.typed": "",
    }
