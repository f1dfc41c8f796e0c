"""Example values as code: what an argument of that annotation takes, for a type checker too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from litellm_client_generator.ir import (
    Alias,
    Enum,
    Import,
    JsonObject,
    Member,
    Model,
    Package,
    Schema,
    Type,
    Value,
)
from litellm_client_generator.ir.types import NONE
from litellm_client_generator.ir.values import thawed
from litellm_client_generator.rendering.views.imports import statements
from litellm_client_generator.text import literal

Moment = datetime | date | time | UUID

MOMENTS: Mapping[str, Callable[[str], Moment]] = {
    "datetime": datetime.fromisoformat,
    "DateTime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "Date": date.fromisoformat,
    "time": time.fromisoformat,
    "Time": time.fromisoformat,
    "UUID": UUID,
}
"""Annotations of what JSON writes as text, each with what reads that."""

PLAIN: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "FileContent": (bytes, tuple),
}


@dataclass(frozen=True, slots=True)
class Code:
    """An expression, and what must be imported for it."""

    code: str
    imports: frozenset[Import] = frozenset()


class Expressions:
    """Code for the values of one package.

    Args:
        package: The package.
    """

    def __init__(self, package: Package) -> None:
        self.package = package
        self.schemas = {schema.name: schema for schema in package.schemas}

    def of(self, type_: Type, value: Value) -> Code:
        """A value as an annotation takes it; as it stands in JSON where no member of it does."""
        return self._taken(type_, value) or Code(literal(thawed(value)))

    def imports(self, codes: Iterable[Code]) -> tuple[tuple[str, ...], ...]:
        """The import statements of a call of the client that gives some values."""
        needed = {item for code in codes for item in code.imports}
        needed.add(Import("", self.package.client))
        names = {Import(item.module or self.package.name, item.name) for item in needed}
        return statements("", names)

    def _taken(self, type_: Type, value: Value) -> Code | None:
        # A plain text reads better than the member of an enum, where either will do.
        members = sorted(self._behind(type_).members, key=self._is_enum)
        found = (self._member(member, value) for member in members)
        return next((code for code in found if code), None)

    def _behind(self, type_: Type) -> Type:
        """What an annotation stands for that is an alias, or an alias of one, and so on; chains of them are long."""
        while True:
            values = [member for member in type_.members if member not in NONE.members]
            schema = self._schema(values[0]) if len(values) == 1 else None
            if not isinstance(schema, Alias) or schema.is_deferred:
                return type_
            type_ = schema.type

    def _is_enum(self, member: Member) -> bool:
        return isinstance(self._schema(member), Enum)

    def _schema(self, member: Member) -> Schema | None:
        return self.schemas.get(member.name) if member.is_schema else None

    def _member(self, member: Member, value: Value) -> Code | None:
        if member.discriminator:
            return self._taken(member.arguments[0], value)
        schema = self._schema(member)
        if isinstance(schema, Model):
            return self._model(schema, value)
        if isinstance(schema, Enum):
            return self._enum(schema, value)
        if schema:
            return self._taken(schema.type, value)
        if member.name in MOMENTS:
            return moment(MOMENTS[member.name], value)
        if member.name == "list" and isinstance(value, tuple):
            return self._list(member, value)
        if member.name == "dict" and isinstance(value, JsonObject):
            return self._dict(member, value)
        return self._plain(member, value)

    def _model(self, model: Model, value: Value) -> Code | None:
        if not isinstance(value, JsonObject):
            return None
        fields = {field.wire_name: field for field in model.fields}
        required = {name for name, field in fields.items() if field.required}
        if not required <= value.keys() <= fields.keys():
            return None
        parts = {
            name: self._taken(fields[name].type, item) for name, item in value.items()
        }
        arguments = (
            f"{fields[name].name}={part.code}" for name, part in parts.items() if part
        )
        own = Import("", model.name)
        return joined(f"{model.name}(", arguments, ")", parts.values(), own)

    def _enum(self, enum: Enum, value: Value) -> Code | None:
        named = next((item for item in enum.members if same(item.value, value)), None)
        own = frozenset({Import("", enum.name)})
        return Code(f"{enum.name}.{named.name}", own) if named else None

    def _list(self, member: Member, value: tuple[Value, ...]) -> Code | None:
        parts = [self._taken(member.arguments[0], item) for item in value]
        return joined("[", (part.code for part in parts if part), "]", parts)

    def _dict(self, member: Member, value: JsonObject) -> Code | None:
        parts = {
            name: self._taken(member.arguments[1], item) for name, item in value.items()
        }
        texts = (
            f"{literal(name)}: {part.code}" for name, part in parts.items() if part
        )
        return joined("{", texts, "}", parts.values())

    def _plain(self, member: Member, value: Value) -> Code | None:
        if member.values:
            fits = any(same(item, value) for item in member.values)
        elif member.name == "bytes" and isinstance(value, str):
            return Code(literal(value.encode()))
        else:
            fits = (
                member.name == "Any"
                or (member.name == "None" and value is None)
                or (member.name == "bytes" and isinstance(value, bytes))
                or type(value) in PLAIN.get(member.name, ())
            )
        file = member.name == "FileContent"
        return Code(literal(value if file else thawed(value))) if fits else None


def same(one: Value, other: Value) -> bool:
    """Whether two values are one in JSON; `True` is not 1."""
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def joined(
    opening: str,
    texts: Iterable[str],
    closing: str,
    parts: Iterable[Code | None],
    *own: Import,
) -> Code | None:
    """An expression of several; nothing if one of them could not be said."""
    imports = set(own)
    for part in parts:
        if part is None:
            return None
        imports |= part.imports
    return Code(f"{opening}{', '.join(texts)}{closing}", frozenset(imports))


def moment(read: Callable[[str], Moment], value: Value) -> Code | None:
    """A date, a time or a UUID, as the standard library's class takes it."""
    if not isinstance(value, str):
        return None
    try:
        found = read(value)
    except ValueError:
        return None
    name = type(found).__name__
    if isinstance(found, UUID):
        return Code(f"{name}({literal(value)})", frozenset({Import("uuid", name)}))
    needed = {Import("datetime", name)}
    arguments = list(map(str, numbers(found)))
    if isinstance(found, (datetime, time)) and found.tzinfo:
        if found.utcoffset():
            return None
        needed.add(Import("datetime", "timezone"))
        arguments.append("tzinfo=timezone.utc")
    return Code(f"{name}({', '.join(arguments)})", frozenset(needed))


def numbers(value: datetime | date | time) -> list[int]:
    """What makes a date or a time anew: its parts, without zeros at the end."""
    is_date, is_time = isinstance(value, date), type(value) is not date
    names = ["year", "month", "day"] if is_date else []
    names += ["hour", "minute", "second", "microsecond"] if is_time else []
    found = [getattr(value, name) for name in names]
    while len(found) > (3 if is_date else 1) and not found[-1]:
        found.pop()
    return found
