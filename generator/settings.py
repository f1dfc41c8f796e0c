"""One frozen `Settings` per run.

Four layers, the later wins: defaults (the names come from the document's title), a preset for a document that is known by its
title, the table `[tool.litellm-client-generator]` of the nearest `pyproject.toml` (or a file given by `--config`, whose top level
is that table), and the command line.
"""

from __future__ import annotations

import keyword
import os
import tomllib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from generator.pages import DEFAULT_RULES, PageRule

TABLE = "litellm-client-generator"


class SettingsError(Exception):
    """A setting that makes no sense; the message says which one, where, and what is allowed."""


def _identifier(value: str) -> str:
    if not value.isidentifier() or keyword.iskeyword(value) or not value.isascii():
        raise ValueError("must be a Python identifier")
    return value


Identifier = Annotated[str, AfterValidator(_identifier)]


class Settings(BaseModel):
    """What a run can be told. Every field is a key of the table, with dashes, and most are options of `generate`."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: name.replace("_", "-"),
        validate_by_name=True,
        validate_by_alias=True,
    )

    spec: str | None = Field(
        default=None,
        description="The document: a path, a URL, or - for standard input.",
    )
    output: Path = Field(
        default=Path("generated"),
        description="The folder that holds the package's folder.",
    )
    package: Identifier | None = Field(
        default=None, description="The package's name; made from the title if not set."
    )
    client_class: Identifier | None = Field(
        default=None,
        description="The class that holds every API class; made from the title.",
    )
    default_host: str = Field(
        default="http://localhost",
        description="The host if neither the document nor the environment names one.",
    )
    host_variable: str | None = Field(
        default=None, description="The environment variable that names the host."
    )
    api_key_variable: str | None = Field(
        default=None, description="The environment variable that holds the API key."
    )
    tags: tuple[str, ...] = Field(
        default=(),
        description="Generate these tags alone; all if empty. Case does not matter.",
    )
    aliases: bool = Field(
        default=True,
        description="Give methods a short name too, where the operation's id has FastAPI's form.",
    )
    pages: tuple[PageRule, ...] = Field(
        default=DEFAULT_RULES,
        description="How listings that come in pages are recognised and walked.",
    )
    slash_parameters: tuple[str, ...] = Field(
        default=(),
        description="Path parameters whose slashes are kept, as in a path below a mount point.",
    )
    strict: bool = Field(
        default=False,
        description="Treat everything that had to be repaired as an error.",
    )


def read(title: str, table: Mapping[str, Any], options: Mapping[str, Any]) -> Settings:
    """The settings of a run.

    Args:
        title: The document's title, which may have a preset.
        table: What the project's configuration says.
        options: What the command line says; `None` and empty values say nothing.

    Raises:
        SettingsError: A key is not known, or a value is not allowed.
    """
    said = {key: value for key, value in options.items() if value not in (None, ())}
    normal = {key.replace("_", "-"): value for key, value in said.items()}
    return _settings({**_preset(title), **table, **normal})


def _settings(values: Mapping[str, Any]) -> Settings:
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        lines = [
            f"setting {'.'.join(map(str, item['loc']))}: {item['msg']}"
            for item in error.errors()
        ]
        raise SettingsError("\n".join(lines)) from None


def _preset(title: str) -> Mapping[str, Any]:
    for file in sorted(
        resources.files("generator").joinpath("presets").iterdir(),
        key=lambda file: file.name,
    ):
        if file.name.endswith(".toml"):
            preset = tomllib.loads(file.read_text(encoding="utf-8"))
            if preset["title"] == title:
                settings: Mapping[str, Any] = preset["settings"]
                return settings
    return {}


def table(config: Path | None, folder: Path) -> Mapping[str, Any]:
    """What the project's configuration says; nothing if there is none.

    Paths in it are relative to the file, and come out as seen from the current folder.

    Args:
        config: The file given by `--config`, if any.
        folder: Where to look for a `pyproject.toml`, upwards.

    Raises:
        SettingsError: The file cannot be read, or is no TOML.
    """
    if config is not None:
        return _relative(_load(config), config.parent)
    for parent in (folder, *folder.parents):
        file = parent / "pyproject.toml"
        if file.is_file():
            found = _load(file).get("tool", {}).get(TABLE, {})
            return _relative(found, parent) if isinstance(found, dict) else {}
    return {}


def _load(file: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: this is no TOML: {error}") from None


def _relative(values: Mapping[str, Any], folder: Path) -> Mapping[str, Any]:
    found = dict(values)
    for key in ("spec", "output"):
        value = found.get(key)
        if isinstance(value, str) and value != "-" and "://" not in value:
            found[key] = os.path.relpath(folder / value)
    return found
