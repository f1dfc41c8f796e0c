"""Schema to annotation: the one table (JSON Schema validation, section 6 and 7; OpenAPI 3.1.0 section 4.4).

The same schema reads a little differently by where it stands (`Place`): a model keeps what a server may send (open enums,
date-times with their text), an argument says what a caller may give, and an answer what the caller gets.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any

from litellm_client_generator.building.schemas.constraints import (
    ARRAY,
    NUMBER,
    STRING,
    ConstraintReader,
    real,
    whole,
)
from litellm_client_generator.document.schemas.discriminators import (
    Choice,
    Discriminators,
)
from litellm_client_generator.document.schemas.recursion import AliasGraph
from litellm_client_generator.document.schemas.schema import MOST_VALUES, Node, Schemas
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

ONLY_NONE = Type.literal(None)
"""None behind a name, which can stand in a union: Python has no `None | None`."""

DEPTH = 20
"""How many aliases an argument looks through, one behind the other."""
LONGEST = 300
"""How many names an argument's annotation may be made of, where aliases of aliases multiply."""


class Types:
    """Annotations for the schemas of one document.

    Args:
        schemas: The document's schemas.
        names: Which schemas have a name, by JSON pointer.
        warn: Is told what was left out: a JSON pointer, a sentence, and what was done.
        discriminators: What tells them apart; made once a document.
    """

    def __init__(
        self,
        schemas: Schemas,
        names: Mapping[str, ClassName],
        warn: Callable[[str, str, str], None],
        discriminators: Discriminators | None = None,
    ) -> None:
        self.schemas = schemas
        self.discriminators = discriminators or Discriminators(schemas)
        self.names = names
        self.warn = warn
        self.constraints = ConstraintReader(warn)
        aliases = {key for key, name in names.items() if name.kind == "alias"}
        self.aliases = AliasGraph(schemas, aliases, names.keys() - aliases)
        self.opened: set[str] = set()
        self.taken: dict[str, Type] = {}

    def of(self, node: Node, place: Place) -> Type:
        """The annotation of a schema, `None` included where the schema is nullable."""
        same = self.aliases.standing(node)
        named = self.names.get(same.pointer)
        type_ = self._named(named, same, place) if named else self._bare(node, place)
        return type_ | NONE if self.schemas.is_nullable(node) else type_

    def definition(self, node: Node) -> Type:
        """What an alias stands for: the annotation of a named schema without its name."""
        is_own = self.aliases.standing(node) is node
        type_ = self._bare(node, Place.FIELD) if is_own else self.of(node, Place.FIELD)
        if type_ == NONE:
            return ONLY_NONE
        return type_ | NONE if self.schemas.is_nullable(node) else type_

    def is_model(self, node: Node) -> bool:
        """Whether a schema has a class of its own with attributes."""
        named = self.names.get(node.pointer)
        return named is not None and named.kind == "model"

    def _named(self, named: ClassName, node: Node, place: Place) -> Type:
        if named.kind == "alias" and place is Place.ARGUMENT:
            return self._argument(named, node)
        if named.kind != "enum" or place is not Place.ARGUMENT:
            return named.type
        is_text = self.schemas.enum_kind(node) is str
        return named.type | (TEXT[place] if is_text else Type.of("int"))

    def _argument(self, named: ClassName, node: Node) -> Type:
        """What an alias takes: its name says what a model holds, which may be less than a caller may give."""
        if node.pointer in self.taken:
            return self.taken[node.pointer]
        if node.pointer in self.opened or len(self.opened) == DEPTH:
            return named.type
        self.opened.add(node.pointer)
        given = self._bare(node, Place.ARGUMENT)
        self.opened.remove(node.pointer)
        told = self._bare(node, Place.ANSWER).members
        held = self._bare(node, Place.FIELD).imports
        wrappers = {item.name for item in held if item.module == RUNTIME_MODELS}
        if not wrappers - {"one_of"} and all(item in told for item in given.members):
            given = named.type
        elif given.size > LONGEST:
            given = named.type
        elif any(member.arguments for member in given.members):
            given = named.type | given
        self.taken[node.pointer] = given
        return given

    def _bare(self, node: Node, place: Place) -> Type:
        if not isinstance(node.value, dict):
            return ANY
        target = self.schemas.reference(node)
        if target is not None:
            return self.of(target, place)
        whole = self.schemas.whole(node)
        if "const" in whole.value:
            return self._choice([whole.value["const"]], whole, place)
        if isinstance(whole.get("enum"), list):
            return self._choice(whole.value["enum"], whole, place)
        if alternatives := self.schemas.alternatives(whole):
            return self._union(whole, alternatives, place)
        types = self.schemas.kinds(whole)
        if media_type(whole) and not types:
            types = ["string"]
        if not types:
            return ANY
        return union(self._one(name, whole, place) for name in types)

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
        """A list; Python has no name for one whose first items differ from the rest."""
        prefix = node.children("prefixItems")
        rest = node.child("items") if "items" in node.value else Node("", {})
        is_typed = isinstance(rest.value, dict) and bool(rest.value)
        items = [*prefix, rest] if is_typed else prefix
        most = node.get("maxItems")
        is_full = isinstance(most, int) and most <= len(prefix)
        is_open = rest.value in (True, {}) and not is_full
        return Type.of("list", "", self._either(items, is_open, place))

    def _mapping(self, node: Node, place: Place) -> Type:
        value = ANY if node.get("properties") else self.extra(node, place)
        return Type.of("dict", "", TEXT[place], value)

    def extra(self, node: Node, place: Place) -> Type:
        """What an object's members without a name of their own are."""
        said, is_open = self.schemas.extra(node)
        return self._either(said, is_open, place)

    def _either(self, nodes: list[Node], is_open: bool, place: Place) -> Type:
        """What one of several schemas allows, or anything else, too."""
        type_ = union(self.of(child, place) for child in nodes) if nodes else ANY
        if not is_open or type_ == ANY:
            return type_
        return Type((*type_.members, *ANY.members))

    def _union(self, node: Node, members: list[Node], place: Place) -> Type:
        known = self.aliases.flat(node, members)
        if place is not Place.ARGUMENT and node.get("discriminator"):
            return self._discriminated(node, known, place)
        return union(self.of(item, place) for item in known) if known else ANY

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
        if not places <= self.names.keys():
            return None
        return Discriminator(
            choice.property_name,
            tuple(
                (tag, tuple(dict.fromkeys(self.names[place].name for place in targets)))
                for tag, targets in choice.tags.items()
            ),
            choice.default,
        )

    def _choice(self, values: list[Any], node: Node, place: Place) -> Type:
        """A fixed set of values: a `Literal`, which a model leaves open to what a newer server may send."""
        if len(values) > MOST_VALUES:
            message = f"it lists {len(values):,} values"
            self.warn(f"{node.pointer}/enum", message, "only their type is checked")
            known = [name for name in self.schemas.kinds(node) if name in SCALARS]
            return union(SCALARS[name][place] for name in known) if known else ANY
        scalars = [value for value in values if isinstance(value, (str, int))]
        if len(scalars) < sum(value is not None for value in values):
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
