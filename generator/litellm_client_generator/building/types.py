"""Schema to annotation: the one table (JSON Schema validation, section 6 and 7; OpenAPI 3.1.0 section 4.4).

The same schema reads a little differently by where it stands (`Place`): a model keeps what a server may send (open enums,
date-times with their text), an argument says what a caller may give, and an answer what the caller gets.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any

from litellm_client_generator.building.constraints import (
    ARRAY,
    NUMBER,
    STRING,
    ConstraintReader,
    real,
    whole,
)
from litellm_client_generator.document.discriminators import Choice, Discriminators
from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import Constraints, Discriminator, Member, Type, union
from litellm_client_generator.ir.types import ANY, NONE, RUNTIME_MODELS
from litellm_client_generator.naming.names import ClassName


class Place(enum.Enum):
    """Where an annotation stands."""

    FIELD = "a model's attribute"
    ARGUMENT = "a method's argument"
    ANSWER = "what a method returns"


def simple(name: str, module: str = "", wrapped: str = "") -> Mapping[Place, Type]:
    """One row of the table.

    Args:
        name: The annotation in signatures.
        module: Where it is imported from, if it is no builtin.
        wrapped: The runtime's own type that stands for it in models, if there is one.
    """
    plain = Type.of(name, module)
    kept = Type.of(wrapped, RUNTIME_MODELS) if wrapped else plain
    return {Place.FIELD: kept, Place.ARGUMENT: plain, Place.ANSWER: plain}


TEXT = simple("str")
BYTES = {
    Place.FIELD: Type.of("bytes"),
    Place.ARGUMENT: Type.of("FileContent", "._runtime.request.files"),
    Place.ANSWER: Type.of("bytes"),
}
SCALARS = {
    "null": simple("None"),
    "boolean": simple("bool"),
    "integer": simple("int"),
    "number": simple("float"),
    "string": TEXT,
}
FORMATS = {
    "date-time": simple("datetime", "datetime", "DateTime"),
    "date": simple("date", "datetime", "Date"),
    "time": simple("time", "datetime", "Time"),
    "uuid": simple("UUID", "uuid", "WireUuid"),
    "binary": BYTES,
}
"""`type: string` with a format. Formats that are missing here stay text: nothing is lost, and nothing can fail to parse."""

OBJECT = Type.of("dict", "", TEXT[Place.FIELD], ANY)
"""An object of which nothing is known."""


class Types:
    """Annotations for the schemas of one document.

    Args:
        schemas: The document's schemas.
        names: Which schemas have a name, by JSON pointer.
        warn: Is told what was left out: a JSON pointer, a sentence, and what was done.
        circular: Schemas that stand for any value here.
        discriminators: What tells them apart; made once a document.
    """

    def __init__(
        self,
        schemas: Schemas,
        names: Mapping[str, ClassName],
        warn: Callable[[str, str, str], None],
        circular: frozenset[str] = frozenset(),
        discriminators: Discriminators | None = None,
    ) -> None:
        self.schemas = schemas
        self.discriminators = discriminators or Discriminators(schemas)
        self.names = names
        self.warn = warn
        self.constraints = ConstraintReader(warn)
        self.circular = circular

    def of(self, node: Node, place: Place) -> Type:
        """The annotation of a schema, `None` included where the schema is nullable."""
        if not isinstance(node.value, dict):
            return ANY
        type_ = self._bare(node, place)
        return type_ | NONE if node.get("nullable") is True else type_

    def _bare(self, node: Node, place: Place) -> Type:
        named = self.names.get(node.pointer)
        if named is not None:
            return self._named(named, node, place)
        if node.get("$ref"):
            return self._reference(node, place)
        if "const" in node.value:
            return self._choice([node.value["const"]], node, place)
        if isinstance(node.get("enum"), list):
            return self._choice(node.value["enum"], node, place)
        if alternatives := self.schemas.alternatives(node):
            return self._union(node, alternatives, place)
        if members := node.children("allOf"):
            return self.of(members[0], place)
        types = self.schemas.types(node) or self._implied(node)
        if not types:
            return ANY
        return union(self._one(name, node, place) for name in types)

    def _reference(self, node: Node, place: Place) -> Type:
        target = self.schemas.resolve(node)
        if target.pointer in self.circular:
            return ANY
        named = self.names.get(target.pointer)
        return self._named(named, target, place) if named else self.of(target, place)

    def _named(self, named: ClassName, node: Node, place: Place) -> Type:
        type_ = named.type
        if named.kind != "enum":
            return type_
        if place is Place.ARGUMENT:
            is_text = self.schemas.enum_kind(node) is str
            type_ |= TEXT[place] if is_text else Type.of("int")
        return type_ | NONE if self.schemas.is_nullable(node) else type_

    def definition(self, node: Node) -> Type:
        """What an alias stands for: the annotation of a named schema without its name.

        An alias that leads back to this one stands for any value: an annotation cannot hold itself.
        """
        circular = {
            pointer
            for pointer, name in self.names.items()
            if name.kind == "alias" and node.pointer in self._aliases(pointer)
        }
        names = {
            pointer: name
            for pointer, name in self.names.items()
            if pointer != node.pointer
        }
        types = Types(
            self.schemas, names, self.warn, frozenset(circular), self.discriminators
        )
        return types.of(node, Place.FIELD)

    def _aliases(self, pointer: str) -> set[str]:
        """The aliases that an alias leads to."""
        waiting = [Node(pointer, self.schemas.document.find(pointer))]
        found: set[str] = set()
        while waiting:
            node = waiting.pop()
            for child in (
                [node]
                if node.get("$ref")
                else [child for _, child in self.schemas.subschemas(node)]
            ):
                target = self.schemas.resolve(child)
                named = self.names.get(target.pointer)
                if target.pointer in found or (
                    named is not None and named.kind != "alias"
                ):
                    continue
                if named is not None:
                    found.add(target.pointer)
                waiting.append(target)
        return found

    def _implied(self, node: Node) -> list[str]:
        """The type of a schema that only implies one."""
        if any(
            key in node.value
            for key in ("properties", "additionalProperties", "patternProperties")
        ):
            return ["object"]
        if "items" in node.value or "prefixItems" in node.value:
            return ["array"]
        if media_type(node):
            return ["string"]
        return []

    def _one(self, name: str, node: Node, place: Place) -> Type:
        if name == "array":
            return self._bounded(self._array(node, place), ARRAY, node, place)
        if name == "object":
            return self._mapping(node, place)
        if name == "string":
            text = FORMATS.get(str(node.get("format")), TEXT)
            type_ = (BYTES if media_type(node) else text)[place]
            is_text = type_ == TEXT[place]
            return self._bounded(type_, STRING, node, place) if is_text else type_
        if name not in SCALARS:
            return ANY
        type_ = SCALARS[name][place]
        if name == "integer":
            return self._bounded(type_, NUMBER, node, place, whole)
        is_number = name == "number"
        return self._bounded(type_, NUMBER, node, place, real) if is_number else type_

    def _array(self, node: Node, place: Place) -> Type:
        if isinstance(node.get("items"), dict) and node.value["items"]:
            item = self.of(node.child("items"), place)
        elif prefix := node.children("prefixItems"):
            item = union(self.of(child, place) for child in prefix)
        else:
            item = ANY
        return Type.of("list", "", item)

    def _mapping(self, node: Node, place: Place) -> Type:
        values = [
            child for word, child in self.schemas.subschemas(node) if word == "Value"
        ]
        known = not node.get("properties") and values
        value = union(self.of(child, place) for child in values) if known else ANY
        return Type.of("dict", "", TEXT[place], value)

    def _union(self, node: Node, members: list[Node], place: Place) -> Type:
        if node.get("properties") and not any(
            self.schemas.is_model(self.schemas.resolve(m)) for m in members
        ):
            return OBJECT  # alternatives that only say what is required
        if place is not Place.ARGUMENT and node.get("discriminator"):
            return self._discriminated(node, members, place)
        return union(self.of(member, place) for member in members)

    def _discriminated(self, node: Node, members: list[Node], place: Place) -> Type:
        """A union, the objects of which a property tells apart (OpenAPI 3.1.0, section 4.8.25)."""
        is_object = {
            member.pointer: self.discriminators.is_object(
                self.discriminators.named(member)
            )
            for member in members
        }
        objects = [self.of(each, place) for each in members if is_object[each.pointer]]
        others = [
            self.of(each, place) for each in members if not is_object[each.pointer]
        ]
        all_objects = union(objects)
        choice = self.discriminator(self.discriminators.union(node))
        if not choice or not objects or all_objects == ANY:
            return union([*objects, *others])
        bare = Type(
            tuple(each for each in all_objects.members if each not in NONE.members)
        )
        one = Type((Member("one_of", "", (bare,), discriminator=choice),))
        return union([one, *others, *([NONE] if all_objects.is_nullable else [])])

    def discriminator(self, choice: Choice | None) -> Discriminator | None:
        """What tells classes apart, by their names; nothing if one has none."""
        if choice is None:
            return None
        places = {place for targets in choice.tags.values() for place in targets}
        if not places <= self.names.keys() - self.circular:
            return None
        return Discriminator(
            choice.property_name,
            tuple(
                (tag, tuple(dict.fromkeys(self.names[place].name for place in targets)))
                for tag, targets in choice.tags.items()
            ),
        )

    def _choice(self, values: list[Any], node: Node, place: Place) -> Type:
        """A fixed set of values: a `Literal`, which a model leaves open to what a newer server may send."""
        scalars = [
            value
            for value in values
            if isinstance(value, (str, int)) and value is not None
        ]
        others = [
            value for value in values if value is not None and value not in scalars
        ]
        if others:
            types = self.schemas.types(node)
            return (
                union(self._one(name, Node(node.pointer, {}), place) for name in types)
                if types
                else ANY
            )
        members = [Type.literal(*scalars)] if scalars else []
        if place is not Place.ARGUMENT and "const" not in node.value:
            kinds = {type(value) for value in scalars} - {bool}
            members += [Type.of(kind.__name__) for kind in (str, int) if kind in kinds]
        if None in values:
            members.append(NONE)
        return union(members)

    def _bounded(
        self,
        type_: Type,
        table: Mapping[str, str],
        node: Node,
        place: Place,
        fit: Callable[[Constraints], Constraints] = lambda found: found,
    ) -> Type:
        if place is not Place.FIELD:
            return type_
        return type_.constrained(fit(self.constraints.read(node, table)))


def media_type(node: Node) -> bool:
    """Whether a string holds the bytes of a file (JSON Schema 2020-12 validation, section 8)."""
    return bool(node.get("contentMediaType")) and node.get("contentEncoding") is None
