"""Schemas as what they mean together with all that they refer to.

A schema says something by its own keywords, by its `$ref`, by each member of `allOf`, and by one of its alternatives. `whole`
gives one schema that says it all: either plain keywords, or nothing but alternatives, each of which holds what is common to
all of them. What only annotates another schema is that schema (`reference`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from litellm_client_generator.document.document import Document
from litellm_client_generator.document.pointers import split
from litellm_client_generator.document.schemas.algebra import (
    ANNOTATIONS,
    keywords,
    met,
    names,
    overlap,
)
from litellm_client_generator.document.schemas.node import Node
from litellm_client_generator.problems import Problem, SpecError

CHOICES = ("anyOf", "oneOf")
IDLE = frozenset(
    "type required not properties minProperties maxProperties dependentRequired if then else".split()
)
"""What an alternative may say without adding anything to the objects of which it is one."""


MOST_PARTS = 400
"""To how many schemas one may lead by `$ref` and `allOf`: each level of these has all that is above it once more."""
MOST_MADE = 1_000
"""How many schemas places of a document may make together, besides as many as it has objects: alternatives of alternatives multiply."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The alternatives that one part of a schema gives."""

    part: Node
    keyword: str

    @property
    def members(self) -> list[Node]:
        return self.part.children(self.keyword)


class Composition:
    """What the schemas of one document mean together.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._made: dict[str, Node] = {}
        self._origins: dict[str, Node] = {}
        self._meetings: dict[frozenset[str], Node] = {}
        self._parts: dict[tuple[str, int], tuple[Node, tuple[Node, ...]]] = {}
        self._wholes: dict[tuple[str, int], tuple[Node, Node]] = {}

    def at(self, pointer: str) -> Node:
        """The schema at a pointer, be it the document's or one that several places of it make together."""
        made = self._made.get(pointer)
        return made or Node(pointer, self.document.find(pointer))

    def resolve(self, node: Node) -> Node:
        """What the node's reference leads to; the node itself if it has none."""
        reference = node.get("$ref")
        return (
            Node(*self.document.resolve(reference))
            if isinstance(reference, str)
            else node
        )

    def origin(self, node: Node) -> Node:
        """The schema that an alternative was before it took over what is common to all of them."""
        return self.resolve(self._origins.get(node.pointer, node))

    # -- Parts -------------------------------------------------------------------------

    def parts(self, node: Node) -> tuple[Node, ...]:
        """All that a schema is composed of by `$ref` and `allOf`, each once, the most general first, itself last."""
        key = (node.pointer, id(node.value))
        if key not in self._parts:
            found: dict[str, Node] = {}
            self._collect(node, found, set())
            self._parts[key] = node, tuple(found.values())
        return self._parts[key][1]

    def _collect(self, node: Node, found: dict[str, Node], seen: set[int]) -> None:
        if id(node.value) in seen or not isinstance(node.value, dict):
            return
        if len(seen) == MOST_PARTS:
            message = (
                f"the schema leads to more than {MOST_PARTS} others by $ref and allOf"
            )
            raise self._fault(node, message, "too-deep")
        seen.add(id(node.value))
        for member in self._members(node):
            self._collect(member, found, seen)
        # A schema that was made stands where one of those stands that it was made of.
        found.setdefault(node.pointer, self._own(node))

    def _fault(self, node: Node, message: str, name: str) -> SpecError:
        problem = Problem("error", node.pointer, message, name=name)
        return SpecError([problem], self.document.source)

    def _members(self, node: Node) -> list[Node]:
        """What all must hold of a value besides the node's own keywords."""
        target = [self.resolve(node)] if node.get("$ref") else []
        return target if self._is_bare(node) else [*target, *node.children("allOf")]

    def _own(self, node: Node) -> Node:
        """A node with what counts in it: OpenAPI 3.0 lets nothing but annotations stand beside a `$ref` (4.7.23.1)."""
        if not self._is_bare(node):
            return node
        kept = {*ANNOTATIONS, "nullable"}
        own = {key: value for key, value in node.value.items() if key in kept}
        return Node(node.pointer, own)

    def _is_bare(self, node: Node) -> bool:
        return bool(node.get("$ref")) and self.document.version == "3.0"

    def shapers(self, node: Node) -> list[Node]:
        """The parts that say what a value is."""
        return [part for part in self.parts(node) if keywords(part)]

    def reference(self, node: Node) -> Node | None:
        """The one schema that a node refers to, and only annotates; nothing if it is a schema of its own."""
        if not isinstance(node.value, dict):
            return None
        members = self._members(node)
        shaping = [member for member in members if self.shapers(member)]
        target = (shaping or members)[0] if members else None
        if target is None or len(shaping) > 1 or self._contains(target, node):
            return None
        if self._is_child(node, target):
            return None
        own = keywords(self._own(node))
        return target if not own or self._is_echo(own, node, target) else None

    def _is_child(self, node: Node, parent: Node) -> bool:
        """Whether a component is composed of one that says what tells its children apart: it is a class of its own."""
        return (
            is_component(node)
            and not node.get("$ref")
            and any(
                part.get("discriminator") and not choices_of(part)
                for part in self.parts(parent)
            )
        )

    def _contains(self, outer: Node, node: Node) -> bool:
        return any(part.pointer == node.pointer for part in self.parts(outer))

    def _is_echo(self, own: frozenset[str], node: Node, target: Node) -> bool:
        """Whether a node's own keywords only repeat the type of what it refers to.

        A component that does so is meant as a class.
        """
        if own != {"type"} or (not node.get("$ref") and is_component(node)):
            return False
        return self._is_of(target, names(node.value["type"]))

    def _is_of(
        self, node: Node, types: Sequence[str], seen: frozenset[str] = frozenset()
    ) -> bool:
        """Whether whatever a schema allows is of some types, `null` aside."""
        if node.pointer in seen:
            return True
        whole = self.whole(node)
        if alternatives := self.alternatives(node):
            inner = seen | {node.pointer}
            return all(self._is_of(member, types, inner) for member in alternatives)
        kinds = self.kinds(whole)
        own = [name for name in kinds if name != "null"]
        return bool(kinds) and len(overlap([own, types])) == len(own)

    def kinds(self, node: Node) -> list[str]:
        """The JSON types of what a schema allows: those that it names, else those that its keywords are about."""
        whole = self.whole(node)
        if not isinstance(whole.value, dict):
            return []
        if declared := names(whole.get("type")):
            return declared
        if "const" in whole.value or isinstance(whole.get("enum"), list):
            values = whole.get("enum") or [whole.get("const")]
            return list(dict.fromkeys(map(json_type, values)))
        return implied(whole)

    # -- The whole ---------------------------------------------------------------------

    def whole(self, node: Node) -> Node:
        """All that a schema says, in one.

        It has neither `$ref` nor `allOf`; where it has alternatives, nothing but annotations stands beside them.
        """
        key = (node.pointer, id(node.value))
        if key not in self._wholes:
            self._wholes[key] = node, self._whole(node)
        return self._wholes[key][1]

    def _whole(self, node: Node) -> Node:
        parts = self.parts(node)
        if not parts:
            return node
        choices = self._choices(node, parts)
        common = [without(part, CHOICES) for part in parts]
        if not choices:
            if len(parts) == 1 and common[0] is parts[0] is node:
                return node
            return Node(node.pointer, met(node, common, self._meet))
        if len(choices) == 1 and not any(map(shape_of, common)):
            if len(parts) == 1:
                return node
            return self._union(node, parts, choices[0], choices[0].members)
        return self._distributed(node, parts, choices)

    def _union(
        self, node: Node, parts: Iterable[Node], choice: Choice, members: list[Node]
    ) -> Node:
        """A schema that is one of its alternatives, and annotations."""
        kept = {*ANNOTATIONS, "discriminator"}
        notes = [
            Node(
                part.pointer, {key: part.value[key] for key in kept & part.value.keys()}
            )
            for part in parts
        ]
        value = met(node, notes, self._meet)
        return Node(node.pointer, {**value, choice.keyword: members})

    def _choices(self, node: Node, parts: Sequence[Node]) -> list[Choice]:
        """The alternatives that tell something which the parts together do not say yet."""
        if any("enum" in part.value or "const" in part.value for part in parts):
            return []
        known = {part.pointer for part in parts}
        said = [
            Choice(part, keyword)
            for part in parts
            for keyword in CHOICES
            if part.children(keyword)
        ]
        return [
            choice
            for choice in said
            if not self._is_settled(choice, known) and not self._is_idle(choice, parts)
        ]

    def _is_settled(self, choice: Choice, known: set[str]) -> bool:
        """Whether another part says one of the alternatives: a cat is a pet, which is a cat or a dog."""
        others = known - {choice.part.pointer}
        return any(self.resolve(item).pointer in others for item in choice.members)

    def _is_idle(self, choice: Choice, parts: Sequence[Node]) -> bool:
        """Whether alternatives only say which of an object's properties are required, or what these hold; or allow anything."""
        is_shaped = any(shape_of(without(part, CHOICES)) for part in parts)
        if is_shaped and any(map(self._is_free, choice.members)):
            return True
        known = {name for part in parts for name in part.get("properties") or ()}
        objects = [part for part in parts if names(part.get("type")) == ["object"]]
        return bool(known or objects) and all(
            self._adds_nothing(member, known) for member in choice.members
        )

    def _is_free(self, member: Node) -> bool:
        """Whether an alternative says nothing of a value."""
        return member.value is True or (
            isinstance(member.value, dict) and not self.shapers(member)
        )

    def _adds_nothing(self, member: Node, known: set[str]) -> bool:
        if member.value is False:
            return False
        own = {keyword for part in self.shapers(member) for keyword in keywords(part)}
        properties = {
            name
            for part in self.shapers(member)
            for name in part.get("properties") or ()
        }
        is_class = bool(properties) and self.reference(member) is not None
        types = [
            names(part.get("type")) for part in self.shapers(member) if part.get("type")
        ]
        return (
            own <= IDLE
            and properties <= known
            and not is_class
            and all(type_ == ["object"] for type_ in types)
        )

    def _distributed(
        self, node: Node, parts: Sequence[Node], choices: Sequence[Choice]
    ) -> Node:
        """Alternatives of which each holds what is common to all."""
        kept = {(choice.part.pointer, choice.keyword) for choice in choices[1:]}
        common = [
            without(part, [key for key in CHOICES if (part.pointer, key) not in kept])
            for part in parts
        ]
        common = [
            without(part, ["discriminator", "description"])
            for part in common
            if shape_of(part)
        ]
        choice = choices[0]
        members = []
        for index, member in enumerate(choice.members):
            place = node.below(choice.keyword, []).below(index, {})
            if self._can_be(member, common):
                members.append(self._alternative(place, common, member))
        if not members:
            return Node(node.pointer, met(node, common, self._meet))
        return self._union(node, parts, choice, members)

    def _can_be(self, member: Node, common: Sequence[Node]) -> bool:
        """Whether a value can be what an alternative says and what is common to all."""
        types = [names(part.get("type")) for part in common if part.get("type")]
        own = self.kinds(member)
        is_open = not own or own == ["null"]
        return member.value is not False and (is_open or bool(overlap([*types, own])))

    def _alternative(self, place: Node, common: list[Node], member: Node) -> Node:
        """One alternative, with what is common to all."""
        said = {part.pointer for part in self.parts(member)}
        missing = [part for part in common if part.pointer not in said]
        if not isinstance(member.value, dict) or member.get("type") == "null":
            return member
        if all(self._adds_only_type(part, member) for part in missing):
            return member
        made = self._make(place, [*common, member], self.resolve(member))
        self._origins.setdefault(made.pointer, member)
        return made

    def _adds_only_type(self, part: Node, member: Node) -> bool:
        return keywords(part) == {"type"} and self._is_of(
            member, names(part.value["type"])
        )

    # -- Meetings ----------------------------------------------------------------------

    def _meet(self, place: Node, nodes: Sequence[Node]) -> Node:
        """The schema of a value that satisfies several; one of them where it says all that the others say."""
        if any(node.value is False for node in nodes):
            return Node(place.pointer, False)
        schemas = [node for node in nodes if isinstance(node.value, dict)]
        if not schemas:
            return nodes[-1]
        last = schemas[-1]
        if all(bare(node) == bare(last) for node in schemas):
            return last
        said = {part.pointer for node in schemas for part in self.shapers(node)}
        if all(map(self.shapers, schemas)):
            for node in reversed(schemas):
                if said <= {part.pointer for part in self.shapers(node)}:
                    return node
        described = [node for node in schemas if node.text("description")]
        return self._make(place, schemas, (described or schemas)[-1])

    def _make(self, place: Node, schemas: list[Node], described: Node) -> Node:
        """A schema of its own, unless the same ones have met before: a schema that holds itself comes to an end.

        Args:
            place: Where it stands.
            schemas: What it is made of.
            described: What has its description.
        """
        key = frozenset(part.pointer for node in schemas for part in self.parts(node))
        if key not in self._meetings:
            if len(self._meetings) == self._most_made:
                message = f"the document's schemas make more than {self._most_made:,} others together"
                raise self._fault(place, message, "too-large")
            text = described.text("description")
            notes = {"description": text} if text else {}
            made = Node(place.pointer, {**notes, "allOf": schemas})
            self._meetings[key] = self._made[place.pointer] = made
        return self._meetings[key]

    @cached_property
    def _most_made(self) -> int:
        """How many schemas may be made: in proportion to the document, so that what it costs is."""
        waiting: list[Any] = [self.document.data]
        count = 0
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                count += 1
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value
        return MOST_MADE + count

    def is_made(self, node: Node) -> bool:
        """Whether several places of the document make a schema together."""
        return self._made.get(node.pointer) is node

    def alternatives(self, node: Node) -> list[Node]:
        """The schemas of which a value satisfies one, where there are several."""
        whole = self.whole(node)
        return whole.children("anyOf") or whole.children("oneOf")


def choices_of(part: Node) -> list[Node]:
    """The alternatives that a part names itself."""
    return [member for keyword in CHOICES for member in part.children(keyword)]


def without(part: Node, dropped: Iterable[str]) -> Node:
    """A part without some keywords; itself if it has none of them."""
    kept = {key: value for key, value in part.value.items() if key not in dropped}
    return part if len(kept) == len(part.value) else Node(part.pointer, kept)


def shape_of(part: Node) -> frozenset[str]:
    """What a part says about a value, besides how its alternatives are told apart."""
    return keywords(part) - {"discriminator"}


def bare(node: Node) -> Any:
    """A schema without its annotations."""
    return {key: value for key, value in node.value.items() if key not in ANNOTATIONS}


def is_component(node: Node) -> bool:
    parts = split(node.pointer)
    return len(parts) == 3 and parts[:2] == ["components", "schemas"]


def implied(node: Node) -> list[str]:
    """The type of a schema that only implies one."""
    about = {
        "object": ("properties", "additionalProperties", "patternProperties"),
        "array": ("items", "prefixItems"),
    }
    return [
        name for name, keys in about.items() if any(key in node.value for key in keys)
    ][:1]


def json_type(value: Any) -> str:
    """What JSON Schema calls the type of a value."""
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string"}
    kinds |= {list: "array", dict: "object", type(None): "null"}
    return kinds.get(type(value), "null")
