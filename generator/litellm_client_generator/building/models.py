"""Named schemas to models, enums and aliases."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from litellm_client_generator.building.imports import block
from litellm_client_generator.building.types import FIELD, NONE, Place, Types
from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import (
    Alias,
    Enum,
    Field,
    Import,
    Listing,
    Member,
    Model,
    Type,
    split_union,
    union,
)
from litellm_client_generator.naming.inventory import attributes, members
from litellm_client_generator.naming.names import ClassName
from litellm_client_generator.naming.reserved import ANNOTATIONS
from litellm_client_generator.text import literal, sentence

JSON_KINDS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}
STRINGS = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")
BASE = Import("._runtime.models", "Model")


@dataclass(frozen=True, slots=True)
class ModelBuilder:
    """Makes what `models/` holds.

    Args:
        schemas: The document's schemas.
        names: Their names, by JSON pointer.
        types: The table of annotations.
        listings: The field that holds a page's items, by the JSON pointer of the model.
    """

    schemas: Schemas
    names: Mapping[str, ClassName]
    types: Types
    listings: Mapping[str, str]

    def build(self, node: Node) -> Model | Enum | Alias:
        """The class or the alias of one named schema."""
        name = self.names[node.pointer]
        if name.kind == "model":
            return self.model(name, node)
        if name.kind == "enum":
            return self.enum(name, node)
        return self.alias(name, node)

    def model(self, name: ClassName, node: Node) -> Model:
        required = self.schemas.required(node)
        properties = self.schemas.properties(node)
        fields = [
            self.field(attribute, key, properties[key], key in required)
            for key, attribute in {**attributes(properties), **name.parts}.items()
        ]
        fields = unshadow(fields)
        used = frozenset[Import]().union(*(field.type.imports for field in fields)) | {
            BASE
        }
        if any(field.default_code.startswith("Field(") for field in fields):
            used |= {FIELD}
        lazy = {
            item for item in used if is_model_import(item) and item.name != name.name
        }
        own = {
            item for item in used if item.name == name.name and is_model_import(item)
        }
        return Model(
            name.name,
            name.module,
            doc(node),
            tuple(fields),
            block("models", used - own, lazy),
            listing(fields, self.listings.get(node.pointer)),
        )

    def field(self, attribute: str, key: str, node: Node, required: bool) -> Field:
        type_ = self.types.of(node, Place.FIELD)
        default = None if required else self.default(node, type_)
        if not required and default is None:
            type_ = union((type_, NONE))
        arguments = [] if required else [default_argument(default)]
        if attribute != key:
            wire = literal(key)
            arguments += [f"validation_alias={wire}", f"serialization_alias={wire}"]
        code = ""
        if len(arguments) == 1 and arguments[0].startswith("default="):
            code = arguments[0].removeprefix("default=")
        elif arguments:
            code = f"Field({', '.join(arguments)})"
        return Field(
            attribute,
            type_,
            key,
            required,
            sentence(describe(node)),
            default,
            code,
            self.schemas.first(node, "deprecated") is True,
        )

    def default(self, node: Node, type_: Type) -> Any:
        """The schema's default, where it is one that the annotation allows and that a literal can say."""
        value = self.schemas.first(node, "default")
        members = split_union(type_.code)
        if isinstance(value, (str, int, float)):
            if isinstance(value, float) and not math.isfinite(value):
                return None
            fits = any(allows(member, value) for member in members)
            return value if fits else None
        if value == [] and any(member.startswith("list[") for member in members):
            return value
        if value == {} and any(member.startswith("dict[") for member in members):
            return value
        if (
            isinstance(value, list)
            and all(isinstance(item, str) for item in value)
            and "list[str]" in members
        ):
            return tuple(value)
        return None

    def enum(self, name: ClassName, node: Node) -> Enum:
        kind = self.schemas.enum_kind(node)
        base = "OpenStrEnum" if kind is str else "OpenIntEnum"
        return Enum(
            name.name,
            name.module,
            doc(node),
            base,
            tuple(
                Member(name.parts.get(str(value), member), value)
                for value, member in members(node).items()
            ),
        )

    def alias(self, name: ClassName, node: Node) -> Alias:
        type_ = self.types.definition(node)
        imports = type_.imports | {Import("typing", "TypeAlias")}
        return Alias(name.name, name.module, doc(node), type_, block("models", imports))


def listing(fields: Iterable[Field], key: str | None) -> Listing | None:
    """How a model gives the items of a page, where it is one."""
    found = {field.wire_name: field for field in fields}
    if key not in found or "page_items" in {field.name for field in found.values()}:
        return None
    members = split_union(found[key].type.code)
    lists = [member for member in members if member.startswith("list[")]
    value = f"self.{found[key].name}"
    return (
        Listing(lists[0], f"{value} or []" if "None" in members else value)
        if lists
        else None
    )


def default_argument(value: Any) -> str:
    """How a field is told its default; a list or a mapping is made anew for each model."""
    if isinstance(value, (list, dict, tuple)):
        kind = "dict" if isinstance(value, dict) else "list"
        return (
            f"default_factory={kind}"
            if not value
            else f"default_factory=lambda: {literal(list(value))}"
        )
    return f"default={literal(value)}"


def allows(member: str, value: str | int | float) -> bool:
    """Whether a member of a union's code takes a JSON scalar."""
    if member.startswith("Literal["):
        return literal(value) in member
    name = member.removeprefix("Annotated[").split(",")[0]
    return name in JSON_KINDS and type(value) in JSON_KINDS[name]


def is_model_import(item: Import) -> bool:
    return item.module.startswith(".models.")


def unshadow(fields: list[Field]) -> list[Field]:
    """Spells a builtin differently where an attribute of the class has its name: `list: list_[str]`."""
    hidden = ANNOTATIONS & {field.name for field in fields}
    return (
        [replace(field, type=respell(field.type, hidden)) for field in fields]
        if hidden
        else fields
    )


def respell(type_: Type, hidden: Iterable[str]) -> Type:
    """The annotation with other names for what a class attribute hides."""
    imported = {item.name: item for item in type_.imports}
    code, imports = type_.code, set(type_.imports)
    for name in sorted(hidden):
        spelled = swap(code, name, f"{name}_")
        if spelled == code:
            continue
        code = spelled
        source = imported.get(name)
        imports.discard(source or Import("builtins", name))
        imports.add(Import(source.module if source else "builtins", name, f"{name}_"))
    return Type(code, frozenset(imports))


def swap(code: str, name: str, other: str) -> str:
    """Replaces an identifier in an annotation, but not in its strings."""
    word = re.compile(rf"(?<![\w.]){name}\b(?!=)")
    parts = STRINGS.split(code)
    return "".join(
        part if number % 2 else word.sub(other, part)
        for number, part in enumerate(parts)
    )


def describe(node: Node) -> str:
    text = node.get("description")
    return text if isinstance(text, str) else ""


def doc(node: Node) -> str:
    return sentence(describe(node))
