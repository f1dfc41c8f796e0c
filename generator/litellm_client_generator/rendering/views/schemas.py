"""Models, enums and aliases as their modules print them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from litellm_client_generator.ir import (
    Alias,
    Enum,
    Field,
    Import,
    JsonObject,
    Model,
    Side,
    Type,
)
from litellm_client_generator.ir.types import RUNTIME_MODELS
from litellm_client_generator.ir.values import thawed
from litellm_client_generator.naming.reserved import ANNOTATIONS, BUILTINS
from litellm_client_generator.rendering.views.imports import ImportBlock, block
from litellm_client_generator.rendering.views.view import View
from litellm_client_generator.text import literal

FIELD = Import("pydantic", "Field")


@dataclass(frozen=True, slots=True)
class Items:
    """How a model gives the items of a page."""

    code: str
    """The annotation of the items: `list[User]`."""
    value: str
    """What gives them: `self.users`."""


class FieldView(View[Field]):
    """One attribute of a model."""

    @cached_property
    def type(self) -> Type:
        """Its annotation; of a constant, one that says so."""
        field = self.fact
        if not field.is_constant:
            return field.type
        name = "ConstantOf" if field.required else "OptionalConstantOf"
        return Type.of(name, RUNTIME_MODELS, field.type)

    @cached_property
    def annotation(self) -> str:
        """What stands behind the `:`."""
        code = self.type.code
        return f"Annotated[{code}, WriteOnly]" if self.is_sent_only else code

    @cached_property
    def default_code(self) -> str:
        """What stands behind the `=`; nothing for a required field without an alias."""
        field = self.fact
        arguments = [] if field.is_demanded else default_arguments(field)
        if field.name != field.wire_name:
            wire = literal(field.wire_name)
            arguments += [f"validation_alias={wire}", f"serialization_alias={wire}"]
        if field.side is Side.SERVER:
            return f"ReadOnly({', '.join(arguments)})"
        if len(arguments) == 1 and arguments[0].startswith("default="):
            return arguments[0].removeprefix("default=")
        return f"Field({', '.join(arguments)})" if arguments else ""

    @property
    def is_sent_only(self) -> bool:
        return self.fact.side is Side.CLIENT

    @property
    def imports(self) -> set[Import]:
        """What its annotation and its default need."""
        found = set(self.type.imports)
        if self.is_sent_only:
            found |= {
                Import("typing", "Annotated"),
                Import(RUNTIME_MODELS, "WriteOnly"),
            }
        if self.default_code.startswith("Field("):
            found.add(FIELD)
        if self.fact.side is Side.SERVER:
            found.add(Import(RUNTIME_MODELS, "ReadOnly"))
        return found | self.needed

    @property
    def needed(self) -> frozenset[Import]:
        """What its default needs when the class is made, or a model."""
        return self.fact.maker.imports if self.fact.maker else frozenset()


class ModelView(View[Model]):
    """A model; a builtin is spelled differently where an attribute has its name: `list: list_[str]`.

    So is a model that has a builtin's name: `cause: Warning_`.
    """

    @cached_property
    def fields(self) -> tuple[FieldView, ...]:
        """The fields that it says itself: those that must be given first, since signatures have that order."""
        fact = self.fact
        own = (field for field in fact.fields if field.name not in fact.inherited)
        fields = sorted(own, key=lambda field: not field.is_demanded)
        hidden = BUILTINS - {fact.name} | ANNOTATIONS & {item.name for item in fields}
        return tuple(
            FieldView(
                replace(
                    field,
                    type=field.type.respelled(hidden),
                    maker=field.maker and field.maker.respelled(hidden),
                )
            )
            for field in fields
        )

    @cached_property
    def imports(self) -> ImportBlock:
        used = {item for field in self.fields for item in field.imports}
        bases = {item for base in self.fact.bases for item in base.imports}
        used |= bases or {Import(RUNTIME_MODELS, "Model")}
        if self.fact.children:
            used.add(Import(RUNTIME_MODELS, "discriminated"))
        if self.fact.extra:
            used |= {*self.fact.extra.imports, FIELD}
        needed = {item for field in self.fields for item in field.needed} | bases
        schemas = {item for item in used if item.module.startswith(".models.")} - needed
        own = {item for item in used if item.module == f".models.{self.module}"}
        return block("models", used - own, schemas - own)

    @property
    def base(self) -> str:
        """The classes that it is derived from."""
        return ", ".join(base.code for base in self.fact.bases) or "Model"

    @property
    def is_narrower(self) -> bool:
        """Whether fields are other than in the classes that it is derived from."""
        return bool(self.fact.narrowed or self.fact.broken)

    @property
    def family(self) -> str:
        """What tells its children apart, as arguments of the runtime's function; nothing if there are none."""
        children = self.fact.children
        found = children.members[0].discriminator if children else None
        return found.code if found else ""

    @cached_property
    def listing(self) -> Items | None:
        """How it gives the items of a page, where it is one."""
        found = {field.wire_name: field for field in self.fact.fields}
        names = {field.name for field in self.fact.fields}
        if self.items not in found or "page_items" in names:
            return None
        field = found[self.items]
        lists = [item for item in field.type.members if item.name == "list"]
        value = f"self.{field.name}"
        if not lists:
            return None
        return Items(
            lists[0].code, f"{value} or []" if field.type.is_nullable else value
        )


class EnumView(View[Enum]):
    """An enum."""

    @property
    def base(self) -> str:
        """The class that it is derived from."""
        return {"str": "OpenStrEnum", "int": "OpenIntEnum"}[self.fact.kind]


class AliasView(View[Alias]):
    """An alias."""

    @cached_property
    def imports(self) -> ImportBlock:
        used = self.fact.type.imports
        if not self.is_deferred:
            return block("models", {*used, Import("typing", "TypeAlias")})
        schemas = {item for item in used if item.module.startswith(".models.")}
        own = {item for item in schemas if item.name == self.name}
        maker = Import(RUNTIME_MODELS, "TypeAliasType")
        return block("models", {*used - schemas, maker}, schemas - own)


def default_arguments(field: Field) -> list[str]:
    """How a field is told its default; what can be changed is made anew for each model."""
    value, maker = field.default, field.maker
    if field.side is Side.SERVER and value is None:
        return [] if field.is_promised else ["required=False"]
    required = ["required=False"] if field.side is Side.SERVER else []
    is_new = maker.is_new if maker else isinstance(value, (tuple, JsonObject))
    plain: Any = thawed(value)
    code = maker.code if maker else literal(plain)
    if not is_new:
        return [*required, f"default={code}"]
    made = f"lambda: {code}" if maker or plain else type(plain).__name__
    return [*required, f"default_factory={made}"]
