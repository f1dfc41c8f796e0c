"""One frozen `Settings` per run.

Four layers, the later wins: defaults (the names come from the document's title), a preset for a document that is known
by its title, the table `[tool.litellm-client-generator]` of the nearest `pyproject.toml` (or a file given by
`--config`, whose top level is that table), and the command line.
"""

from __future__ import annotations

import keyword
import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PrivateAttr,
    ValidationError,
)
from pydantic_core import CoreSchema, ErrorDetails, core_schema

from litellm_client_generator.hints import did_you_mean
from litellm_client_generator.settings.page_rules import DEFAULT_RULES, PageRule

TABLE = "litellm-client-generator"
PATHS = ("spec", "output", "overlays", "allow-refs", "templates")
"""The settings that are paths, and relative to the file that they stand in."""
CHOICES = (
    "tags",
    "operations",
    "paths",
    "exclude_tags",
    "exclude_operations",
    "exclude_paths",
)
"""The settings that choose some of a document's operations."""
MESSAGES = {
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "missing": "is needed",
    "string_type": "must be a text",
    "tuple_type": "must be a list",
}
"""What pydantic says in the words of another language than TOML."""


class SettingsError(Exception):
    """A setting that makes no sense; the message says which one, where, and what is allowed."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a text must be spelled, for pydantic and for an editor.

    Args:
        pattern: A regular expression for the whole text.
        wanted: What that is, for a message.
    """

    pattern: str
    wanted: str

    def check(self, value: str) -> str:
        if not re.fullmatch(self.pattern, value) or keyword.iskeyword(value):
            raise ValueError(f"must be {self.wanted}")
        return value

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(schema), "pattern": f"^{self.pattern}$"}


Identifier = Annotated[
    str, Spelling("[A-Za-z_][A-Za-z0-9_]*", "a Python identifier, and no keyword")
]
ClassName = Annotated[
    str, Spelling("[A-Z][A-Za-z0-9_]*", "the name of a class, like UsersApi")
]
LowerName = Annotated[
    str, Spelling("[a-z][a-z0-9_]*", "a name in lower case, like new_user")
]
UpperName = Annotated[
    str, Spelling("[A-Z][A-Z0-9_]*", "a name in upper case, like NOT_FOUND")
]
PluginName = Annotated[
    str,
    Spelling(
        r"[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_]*)?",
        "a function, like my_package.plugin:change, or the name that an installed plugin has",
    ),
]

STRICT = ConfigDict(
    frozen=True,
    extra="forbid",
    alias_generator=lambda name: name.replace("_", "-"),
    validate_by_name=True,
    validate_by_alias=True,
)


class Names(BaseModel):
    """Other names than those that the document gives, a table for each kind.

    A key says what is renamed: as the document has it, or by the names that there are without renames.
    """

    model_config = STRICT

    classes: dict[str, ClassName] = Field(
        default={}, description="API classes, by tag or by class."
    )
    methods: dict[str, LowerName] = Field(
        default={}, description="Methods, by operationId or by Class.method."
    )
    parameters: dict[str, LowerName] = Field(
        default={},
        description="Arguments of methods, by operationId.parameter or by Class.method.argument.",
    )
    models: dict[str, ClassName] = Field(
        default={}, description="Models, by schema or by class."
    )
    fields: dict[str, LowerName] = Field(
        default={}, description="Attributes of models, by Schema.property."
    )
    members: dict[str, UpperName] = Field(
        default={}, description="Members of enums, by Schema.value."
    )


class Settings(BaseModel):
    """What a run can be told. Every field is a key of the table, with dashes, and most are options of `generate`."""

    model_config = STRICT

    spec: str | None = Field(
        default=None,
        description="The document: a path, a URL, or - for standard input.",
    )
    overlays: tuple[str, ...] = Field(
        default=(),
        description="OpenAPI Overlays, paths or URLs, that are laid over the document in this order.",
    )
    allow_refs: tuple[str, ...] = Field(
        default=(),
        description="Folders and addresses that the document may refer to, besides its own folder or host.",
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
        description="The class that holds every API class; made from the title if not set.",
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
        default=(), description="Generate the operations of these tags."
    )
    operations: tuple[str, ...] = Field(
        default=(),
        description="Generate these operations: by operationId, method name, or METHOD /path.",
    )
    paths: tuple[str, ...] = Field(
        default=(), description="Generate the operations of these paths."
    )
    exclude_tags: tuple[str, ...] = Field(
        default=(), description="Leave out the operations of these tags."
    )
    exclude_operations: tuple[str, ...] = Field(
        default=(), description="Leave out these operations."
    )
    exclude_paths: tuple[str, ...] = Field(
        default=(), description="Leave out the operations of these paths."
    )
    aliases: bool = Field(
        default=True,
        description="Give methods a short name too, where the operation's id has FastAPI's form.",
    )
    names: Names = Field(
        default=Names(), description="Other names than those that the document gives."
    )
    pages: tuple[PageRule, ...] = Field(
        default=DEFAULT_RULES,
        description="How listings that come in pages are recognised and walked.",
    )
    slash_parameters: tuple[str, ...] = Field(
        default=(),
        description="Path parameters whose slashes are kept, as in a path below a mount point.",
    )
    undeclared_bodies: bool = Field(
        default=False,
        description="Give POST, PUT and PATCH operations that declare no body an optional argument for one.",
    )
    templates: Path | None = Field(
        default=None,
        description="A folder of templates that stand in for the generator's own, or add to them.",
    )
    plugins: tuple[PluginName, ...] = Field(
        default=(),
        description="Functions that change the package before it is printed, as module:function or by a plugin's name.",
    )
    strict: bool = Field(
        default=False,
        description="Treat everything that had to be repaired as an error.",
    )

    _is_lenient: bool = PrivateAttr(default=False)

    @property
    def is_lenient(self) -> bool:
        """Whether a choice or a rename may name what the document does not have."""
        return self._is_lenient

    @property
    def is_narrowed(self) -> bool:
        """Whether some operations are chosen, so that only the models in use are generated."""
        return any(getattr(self, name) for name in CHOICES)

    def lenient(self) -> Settings:
        """The same, for a document that they were not written for, such as another version of theirs."""
        found = self.model_copy()
        found._is_lenient = True
        return found

    def without_plugins(self) -> Settings:
        """The same, and nothing changes the package that was built."""
        return self.model_copy(update={"plugins": ()})

    def whole(self) -> Settings:
        """The same without choices: for all of a document."""
        return self.model_copy(update=dict.fromkeys(CHOICES, ()))


@dataclass(frozen=True, slots=True)
class Layer:
    """Settings of one origin.

    Args:
        source: Where they come from, for a person: a file, a preset, the command line.
        values: What is said there, by the settings' keys.
        folder: Where it is said; plugins are looked for there, too.
        is_found: Whether it was searched for, and not named by the user.
    """

    source: str
    values: Mapping[str, Any]
    folder: Path = Path()
    is_found: bool = False


def layers(title: str, configuration: Layer, options: Mapping[str, Any]) -> list[Layer]:
    """Everything that is said about a run, the weakest first; the defaults left out.

    Args:
        title: The document's title, which may have a preset.
        configuration: The project's configuration.
        options: What the command line says; `None` and empty values say nothing.
    """
    said = {key: value for key, value in options.items() if value not in (None, ())}
    normal = {key.replace("_", "-"): value for key, value in said.items()}
    return [_preset(title), configuration, Layer("command line", normal)]


def settle(layers: Sequence[Layer]) -> Settings:
    """The settings that are left where later layers win.

    Args:
        layers: What is said, the weakest first.

    Raises:
        SettingsError: A key is not known, or a value is not allowed.
    """
    values = {key: value for layer in layers for key, value in layer.values.items()}
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        lines = [_fault(item, layers) for item in error.errors()]
        raise SettingsError("\n".join(lines)) from None


def origin(key: str, layers: Sequence[Layer]) -> str | None:
    """Which layer decides a setting; `None` if none does.

    Args:
        key: The setting's key, with dashes.
        layers: What is said, the weakest first.
    """
    deciding = [layer.source for layer in layers if key in layer.values]
    return deciding[-1] if deciding else None


def _fault(item: ErrorDetails, layers: Sequence[Layer]) -> str:
    """One line about a setting that pydantic refuses."""
    *outer, last = map(str, item["loc"])
    message = MESSAGES.get(item["type"], item["msg"].removeprefix("Value error, "))
    if item["type"] == "extra_forbidden":
        hint = did_you_mean(last, _keys(outer))
        message = f"not known; {hint}" if hint else "not known"
    if item["type"] == "string_type" and isinstance(item["input"], dict):
        message = "must be a text; a key with a dot in it needs quotes"
    source = origin(str(item["loc"][0]), layers)
    return f"{f'{source}: ' if source else ''}setting {'.'.join([*outer, last])}: {message}"


def _keys(outer: Sequence[str]) -> list[str]:
    """The keys that there are below a setting."""
    models: dict[str, type[BaseModel]] = {"names": Names, "pages": PageRule}
    model = models[outer[0]] if outer else Settings
    return [field.alias or name for name, field in model.model_fields.items()]


def _preset(title: str) -> Layer:
    for file in sorted(
        resources.files("litellm_client_generator")
        .joinpath("settings", "presets")
        .iterdir(),
        key=lambda file: file.name,
    ):
        if file.name.endswith(".toml"):
            preset = tomllib.loads(file.read_text(encoding="utf-8"))
            if preset["title"] == title:
                name = file.name.removesuffix(".toml")
                return Layer(f"preset {name}", preset["settings"])
    return Layer("", {})


def configuration(config: Path | None, folder: Path) -> Layer:
    """The project's configuration; nothing is said if there is none.

    Paths in it are relative to the file, and come out as seen from the current folder.

    Args:
        config: The file given by `--config`, if any.
        folder: Where to look for a `pyproject.toml`, upwards.

    Raises:
        SettingsError: The file cannot be read, or is no TOML.
    """
    if config is not None:
        return Layer(
            str(config), _relative(_load(config), config.parent), config.parent
        )
    for parent in (folder, *folder.parents):
        file = parent / "pyproject.toml"
        if file.is_file():
            found = _load(file).get("tool", {}).get(TABLE, {})
            values = _relative(found, parent) if isinstance(found, dict) else {}
            return Layer(os.path.relpath(file), values, parent, is_found=True)
    return Layer("", {})


def _load(file: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: this is no TOML: {error}") from None


def _relative(values: Mapping[str, Any], folder: Path) -> Mapping[str, Any]:
    return {
        key: _moved(value, folder) if key in PATHS else value
        for key, value in values.items()
    }


def _moved(value: Any, folder: Path) -> Any:
    """A path, or each of several, as seen from the current folder."""
    if isinstance(value, list):
        return [_moved(item, folder) for item in value]
    if isinstance(value, str) and value != "-" and "://" not in value:
        return os.path.relpath(folder / value)
    return value
