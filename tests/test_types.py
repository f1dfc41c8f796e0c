"""Which annotation a schema has where, and what an annotation says of itself: the table, with exact values."""

from __future__ import annotations

from typing import Any

import pytest

from litellm_client_generator.building.schemas.types import Place, Types
from litellm_client_generator.document import Document
from litellm_client_generator.document.schemas.schema import Node, Schemas
from litellm_client_generator.ir import Constraints, Discriminator, Member, Type, union
from litellm_client_generator.ir.types import ANY, NONE, RUNTIME_MODELS, Import
from litellm_client_generator.naming.names import ClassName

T = {"type": "string"}
I = {"type": "integer"}  # noqa: E741


def one(kind: str) -> dict[str, Any]:
    return {"type": "object", "required": ["is"], "properties": {"is": {"const": kind}}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def choice(*members: Any, **mapping: str) -> dict[str, Any]:
    told = {name: ref(target)["$ref"] for name, target in mapping.items()}
    tags = {"propertyName": "is", **({"mapping": told} if told else {})}
    return {"oneOf": list(members), "discriminator": tags}


COMPONENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "Cat": ("model", one("cat")),
    "Color": ("enum", {**T, "enum": ["red", "blue"]}),
    "Dog": ("model", one("dog")),
    "Level": ("enum", {**I, "enum": [1, 2]}),
    "Loop": ("alias", listed(ref("Loop"))),
    "Names": ("alias", listed(T)),
    "Null": ("alias", {"type": ["string", "null"]}),
    "Pet": ("model", {"type": "object", "properties": {"a": {}}}),
    "Pets": ("alias", choice(ref("Cat"), ref("Dog"))),
    "Times": ("alias", listed({**T, "format": "date-time"})),
    "When": ("alias", {**T, "format": "date-time"}),
}
TOLD = 'Annotated[Cat | Dog, one_of("is", {"cat": "Cat", "dog": "Dog"})]'


def read(schema: Any) -> tuple[Types, Node]:
    """What reads a document, and its schema `X`."""
    components = {name: each for name, (_, each) in COMPONENTS.items()}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {},
        "components": {"schemas": {**components, "X": schema}},
    }
    schemas = Schemas(Document("a.json", data))
    nodes = schemas.components()
    names = {
        nodes[name].pointer: ClassName(name, name.lower(), kind)
        for name, (kind, _) in COMPONENTS.items()
    }
    return Types(schemas, names, lambda *_: None), nodes["X"]


@pytest.mark.parametrize(
    ("schema", "field", "argument", "answer"),
    [
        (True, "Any", "Any", "Any"),
        ({}, "Any", "Any", "Any"),
        (T, "str", "str", "str"),
        (I, "int", "int", "int"),
        ({"type": "number"}, "float", "float", "float"),
        ({"type": "boolean"}, "bool", "bool", "bool"),
        ({"type": "file"}, "Any", "Any", "Any"),
        ({"type": ["string", "null"]}, "str | None", "str | None", "str | None"),
        ({"type": ["integer", "string"]}, "int | str", "int | str", "int | str"),
        # Formats, and bytes.
        ({**T, "format": "date-time"}, "DateTime", "datetime", "datetime"),
        ({**T, "format": "date"}, "Date", "date", "date"),
        ({**T, "format": "time"}, "Time", "time", "time"),
        ({**T, "format": "uuid"}, "WireUuid", "UUID", "UUID"),
        ({**T, "format": "binary"}, "bytes", "FileContent", "bytes"),
        ({**T, "format": "email"}, "str", "str", "str"),
        ({**T, "format": "date", "minLength": 1}, "Date", "date", "date"),
        ({**T, "contentMediaType": "image/png"}, "bytes", "FileContent", "bytes"),
        ({"contentMediaType": "image/png"}, "bytes", "FileContent", "bytes"),
        ({**T, "contentMediaType": "a/b", "contentEncoding": "base64"}, "str", "str", "str"),
        ({**T, "contentMediaType": "", "format": "date"}, "Date", "date", "date"),
        # Limits are fields' alone.
        ({**T, "minLength": 1, "maxLength": 5, "pattern": "^a"}, 'Annotated[str, Field(min_length=1, max_length=5, pattern="^a")]', "str", "str"),
        ({**T, "minimum": 1}, "str", "str", "str"),
        ({**I, "minimum": 0.5, "exclusiveMaximum": 9.5, "multipleOf": 2}, "Annotated[int, Field(ge=1, lt=10, multiple_of=2)]", "int", "int"),
        ({**I, "exclusiveMinimum": 0.5, "maximum": 9.5, "multipleOf": 0.5}, "Annotated[int, Field(le=9, gt=0)]", "int", "int"),
        ({"type": "number", "minimum": 0.5, "maximum": 10**400}, "Annotated[float, Field(ge=0.5)]", "float", "float"),
        ({"type": "boolean", "minimum": 1}, "bool", "bool", "bool"),
        ({**listed(T), "minItems": 1, "maxItems": 2}, "Annotated[list[str], Field(min_length=1, max_length=2)]", "list[str]", "list[str]"),
        (listed({**T, "maxLength": 3}), "list[Annotated[str, Field(max_length=3)]]", "list[str]", "list[str]"),
        # Lists.
        ({"type": "array"}, "list[Any]", "list[Any]", "list[Any]"),
        (listed({}), "list[Any]", "list[Any]", "list[Any]"),
        (listed(True), "list[Any]", "list[Any]", "list[Any]"),
        (listed(False), "list[Any]", "list[Any]", "list[Any]"),
        ({**listed(I), "prefixItems": [T]}, "list[str | int]", "list[str | int]", "list[str | int]"),
        ({"type": "array", "prefixItems": [T]}, "list[str | Any]", "list[str | Any]", "list[str | Any]"),
        ({**listed(True), "prefixItems": [T]}, "list[str | Any]", "list[str | Any]", "list[str | Any]"),
        ({**listed(False), "prefixItems": [T]}, "list[str]", "list[str]", "list[str]"),
        ({"type": "array", "prefixItems": [T, T], "maxItems": 2}, "Annotated[list[str], Field(max_length=2)]", "list[str]", "list[str]"),
        ({"type": "array", "prefixItems": [T, T], "maxItems": 1}, "Annotated[list[str], Field(max_length=1)]", "list[str]", "list[str]"),
        ({"type": "array", "prefixItems": [T], "maxItems": 2}, "Annotated[list[str | Any], Field(max_length=2)]", "list[str | Any]", "list[str | Any]"),
        # Objects.
        ({"type": "object"}, "dict[str, Any]", "dict[str, Any]", "dict[str, Any]"),
        ({"type": "object", "additionalProperties": False}, "dict[str, Any]", "dict[str, Any]", "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {**I, "minimum": 1}}, "dict[str, Annotated[int, Field(ge=1)]]", "dict[str, int]", "dict[str, int]"),
        ({"type": "object", "additionalProperties": T, "properties": {"a": T}}, "dict[str, Any]", "dict[str, Any]", "dict[str, Any]"),
        ({"type": "object", "additionalProperties": False, "patternProperties": {"^x": I}}, "dict[str, int]", "dict[str, int]", "dict[str, int]"),
        ({"type": "object", "patternProperties": {"^x": I}}, "dict[str, int | Any]", "dict[str, int | Any]", "dict[str, int | Any]"),
        # Some values: a field and an answer are open to what a newer server may send.
        ({"const": "a"}, 'Literal["a"]', 'Literal["a"]', 'Literal["a"]'),
        ({"const": 1.5}, "Any", "Any", "Any"),
        ({"type": "number", "const": 1.5}, "float", "float", "float"),
        ({"enum": ["a", "b"]}, 'Literal["a", "b"] | str', 'Literal["a", "b"]', 'Literal["a", "b"] | str'),
        ({"enum": ["a", None]}, 'Literal["a"] | str | None', 'Literal["a"] | None', 'Literal["a"] | str | None'),
        ({"enum": [1, 2]}, "Literal[1, 2] | int", "Literal[1, 2]", "Literal[1, 2] | int"),
        ({"enum": [1, "a"]}, 'Literal[1, "a"] | str | int', 'Literal[1, "a"]', 'Literal[1, "a"] | str | int'),
        ({"enum": [True]}, "Literal[True]", "Literal[True]", "Literal[True]"),
        ({"enum": [True, 1]}, "Literal[True, 1] | int", "Literal[True, 1]", "Literal[True, 1] | int"),
        ({"enum": [1.5, 2]}, "Any", "Any", "Any"),
        ({"type": "number", "enum": [1.5, 2]}, "float", "float", "float"),
        ({"type": ["number", "null"], "enum": [1.5, None]}, "float | None", "float | None", "float | None"),
        ({"type": "object", "enum": [{"a": 1}]}, "dict[str, Any]", "dict[str, Any]", "dict[str, Any]"),
        # Schemas with names.
        (ref("Pet"), "Pet", "Pet", "Pet"),
        (ref("Color"), "Color", "Color | str", "Color"),
        (ref("Level"), "Level", "Level | int", "Level"),
        (ref("Names"), "Names", "Names", "Names"),
        (ref("When"), "When", "datetime", "When"),
        (ref("Times"), "Times", "Times | list[datetime]", "Times"),
        (ref("Loop"), "Loop", "Loop", "Loop"),
        (ref("Null"), "Null | None", "Null | None", "Null | None"),
        (listed(ref("Times")), "list[Times]", "list[Times | list[datetime]]", "list[Times]"),
        (listed(ref("Color")), "list[Color]", "list[Color | str]", "list[Color]"),
        (ref("Pets"), "Pets", "Cat | Dog", "Pets"),
        # Alternatives.
        ({"oneOf": [T, I]}, "str | int", "str | int", "str | int"),
        ({"anyOf": [ref("Pet"), {"type": "null"}]}, "Pet | None", "Pet | None", "Pet | None"),
        ({"oneOf": [ref("Cat"), ref("Dog")]}, "Cat | Dog", "Cat | Dog", "Cat | Dog"),
        (choice(ref("Cat"), ref("Dog")), TOLD, "Cat | Dog", TOLD),
        (listed(choice(ref("Cat"), ref("Dog"))), f"list[{TOLD}]", "list[Cat | Dog]", f"list[{TOLD}]"),
        (choice(T, ref("Cat"), {"type": "null"}, ref("Dog")), f"{TOLD} | str | None", "str | Cat | Dog | None", f"{TOLD} | str | None"),
        (choice(ref("Cat"), ref("Dog"), c="Cat"), TOLD.replace('"cat"', '"c"'), "Cat | Dog", TOLD.replace('"cat"', '"c"')),
        (choice(T, I), "str | int", "str | int", "str | int"),
        (choice(ref("Cat"), one("x")), "Cat | dict[str, Any]", "Cat | dict[str, Any]", "Cat | dict[str, Any]"),
        (choice(ref("Cat"), {}), "Any", "Any", "Any"),
    ],
    ids=str,
)  # fmt: skip
def test_an_annotation(schema: Any, field: str, argument: str, answer: str) -> None:
    types, node = read(schema)
    assert [types.of(node, place).code for place in Place] == [field, argument, answer]
    assert types.definition(node).code == field


def test_what_is_told_of_a_pattern() -> None:
    told: list[tuple[str, ...]] = []
    types, node = read({**T, "pattern": "(?=a)"})
    types.constraints = type(types.constraints)(lambda *said: told.append(said))
    assert types.of(node, Place.FIELD).code == "str"
    assert told == [
        (
            "#/components/schemas/X",
            "the pattern looks around or back, which cannot be checked in linear time",
            "left to the server",
        )
    ]


# -- Annotations by themselves ---------------------------------------------------------

PET = Type.of("Pet", ".models.pet")
TEXT = Type.of("str")
TAGS = Discriminator("is", (("a", ("Pet",)), ("b", ("Pet", "Cat"))))
ONE = Type((Member("one_of", "", (PET,), discriminator=TAGS),))
BOUND = TEXT.constrained(Constraints(min_length=0, minimum=1, pattern="a"))


@pytest.mark.parametrize(
    ("type_", "code", "expression", "plain", "names", "imports"),
    [
        (TEXT, "str", "str", "str", set(), []),
        (PET, "Pet", "Pet", "Pet", {"Pet"}, [Import(".models.pet", "Pet")]),
        (Type.of("dict", "", TEXT, PET), "dict[str, Pet]", "dict[str, Pet]", "dict[str, Pet]", {"Pet"}, [Import(".models.pet", "Pet")]),
        (Type.literal("a", 1, "a", True), 'Literal["a", 1, True]', 'Literal["a", 1, True]', 'Literal["a", 1, True]', set(), [Import("typing", "Literal")]),
        (
            ONE | NONE,
            'Annotated[Pet, one_of("is", {"a": "Pet", "b": ["Pet", "Cat"]})] | None',
            'one_of["is", {"a": "Pet", "b": ["Pet", "Cat"]}] | None',
            "Pet | None",
            {"Pet", "Cat"},
            [Import(".models.pet", "Pet"), Import(RUNTIME_MODELS, "one_of"), Import("typing", "Annotated")],
        ),
        (
            Type.of("list", "", ONE),
            'list[Annotated[Pet, one_of("is", {"a": "Pet", "b": ["Pet", "Cat"]})]]',
            'list[one_of["is", {"a": "Pet", "b": ["Pet", "Cat"]}]]',
            "list[Pet]",
            {"Pet", "Cat"},
            [Import(".models.pet", "Pet"), Import(RUNTIME_MODELS, "one_of"), Import("typing", "Annotated")],
        ),
        (
            BOUND,
            'Annotated[str, Field(ge=1, min_length=0, pattern="a")]',
            'Annotated[str, Field(ge=1, min_length=0, pattern="a")]',
            'Annotated[str, Field(ge=1, min_length=0, pattern="a")]',
            set(),
            [Import("pydantic", "Field"), Import("typing", "Annotated")],
        ),
    ],
)  # fmt: skip
def test_what_a_type_says(
    type_: Type,
    code: str,
    expression: str,
    plain: str,
    names: set[str],
    imports: list[Import],
) -> None:
    assert type_.code == code
    assert type_.expression == expression
    assert type_.plain.code == plain
    assert type_.names == names
    assert type_.imports == set(imports)


def test_other_names_for_what_is_hidden() -> None:
    type_ = Type.of("list", "", TEXT, PET)
    other = type_.respelled({"list", "Pet"})
    assert other.code == "list_[str, Pet_]"
    assert other.imports == {
        Import("builtins", "list", "list_"),
        Import(".models.pet", "Pet", "Pet_"),
    }
    assert other.respelled({"str"}).code == "list_[str_, Pet_]"


def test_unions() -> None:
    assert union([]) == NONE
    assert union([NONE, TEXT, PET, TEXT]).code == "str | Pet | None"
    assert union([TEXT, ANY, PET]) == ANY
    assert (TEXT | NONE | PET).code == "str | Pet | None"
    assert union([TEXT | PET, NONE]).code == "str | Pet | None"


def test_null() -> None:
    assert [each.is_nullable for each in (TEXT, ANY, NONE, TEXT | NONE)] == [
        *(False, False, True, True)
    ]
    assert [each.allows_null for each in (TEXT, ANY, NONE, TEXT | NONE)] == [
        *(False, True, True, True)
    ]


@pytest.mark.parametrize(
    ("type_", "values"),
    [
        (Type.of("str"), ["a"]),
        (Type.of("int"), [1]),
        (Type.of("float"), [1, 1.5]),
        (Type.of("bool"), [True]),
        (PET, []),
        (Type.literal("a", 1), ["a", 1]),
        (Type.literal(True, "1"), [True]),
    ],
)
def test_scalars(type_: Type, values: list[Any]) -> None:
    (member,) = type_.members
    taken = [each for each in ("a", 1, 1.5, True) if member.allows(each)]
    assert list(map(repr, taken)) == list(map(repr, values))


def test_constraints() -> None:
    inner = Constraints(maximum=0)
    outer = Constraints(min_items=0, enum=("a",), each_item=inner)
    assert outer.items() == [("min_items", 0), ("enum", ("a",)), ("each_item", inner)]
    assert outer.thawed() == {
        "min_items": 0,
        "enum": ("a",),
        "each_item": {"maximum": 0},
    }
    assert outer
    assert not Constraints()


def test_schemas_among_members() -> None:
    (pet,), (text,) = PET.members, TEXT.members
    assert pet.is_schema
    assert not text.is_schema
