"""Operations as API classes and pages print them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from litellm_client_generator.ir import (
    BODY,
    Listing,
    Operation,
    Parameter,
    Response,
    ServerVariable,
    Type,
    Value,
)
from litellm_client_generator.ir.operations import STYLES
from litellm_client_generator.ir.types import NONE
from litellm_client_generator.rendering.views.examples import Code, Expressions
from litellm_client_generator.rendering.views.view import Option, View
from litellm_client_generator.text import documented, sentence

JSON = ("application/json",)
Security = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Common:
    """What most operations say, and is said once for all of them."""

    errors: tuple[Response, ...] = ()
    security: Security = ()


class ParameterView(View[Parameter]):
    """An argument, and the call of the runtime's function that takes it.

    Args:
        parameter: The argument.
        hidden: The builtins that something else has the name of where it stands.
        expressions: Writes examples.
    """

    def __init__(
        self, parameter: Parameter, hidden: Collection[str], expressions: Expressions
    ) -> None:
        super().__init__(parameter)
        self.type = parameter.type.respelled(hidden)
        self.expressions = expressions

    @property
    def maker(self) -> str:
        """The runtime's function."""
        return f"{self.fact.place}_param"

    @property
    def wire(self) -> tuple[str, ...]:
        """What that takes before the value: the wire name ..."""
        return () if self.fact.place == BODY else (self.fact.wire_name,)

    @property
    def media_types(self) -> tuple[str, ...]:
        """... and behind it: the media types of a body, where it is not JSON alone."""
        types = self.fact.content_types
        return types if self.fact.place == BODY and types != JSON else ()

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """What that takes by name."""
        return tuple(self._options())

    def _options(self) -> Iterator[Option]:
        parameter = self.fact
        if self._is_told():
            yield Option("name", parameter.name)
        if parameter.place != BODY:
            yield from style(parameter)
        for name, bound in parameter.constraints.thawed().items():
            yield Option(name, bound)
        if parameter.required and parameter.place != "path":
            yield Option("required", True)
        if parameter.nullable:
            yield Option("nullable", True)
        if parameter.body_types:
            yield Option("types", tuple(item.code for item in parameter.body_types))
        if parameter.forms:
            yield Option("encodings", encodings(parameter))

    def _is_told(self) -> bool:
        """Whether the runtime must know the argument's name, for its messages."""
        parameter = self.fact
        if parameter.place == BODY:
            return parameter.name != BODY
        checked = parameter.required or parameter.constraints
        return bool(checked) and parameter.name != parameter.wire_name

    @cached_property
    def example(self) -> Code:
        """A value for an argument that is required."""
        example = self.fact.example
        return (
            self.expressions.of(self.fact.type, example.value) if example else Code("")
        )


def style(parameter: Parameter) -> Iterator[Option]:
    """How a value is written, where that is not the usual way (OpenAPI 3.1.0, sections 4.8.12.2 and 4.8.15.1)."""
    if parameter.content_types:
        yield Option("content_type", parameter.content_types[0])
    usual = STYLES.get(parameter.place, "form")
    if parameter.style and parameter.style != usual:
        yield Option("style", parameter.style)
    exploded = usual == "form" if parameter.place in STYLES else None
    told = parameter.explode is not exploded and parameter.style != "deepObject"
    if told and parameter.explode is not None:
        yield Option("explode", parameter.explode)
    if parameter.allow_reserved:
        yield Option("allow_reserved", True)
    if parameter.slashes:
        yield Option("safe", "/")


def encodings(body: Parameter) -> Any:
    """How the fields of forms are written, by the media type of the form and their names."""
    return {
        key: {
            field.wire_name: {option.name: option.value for option in style(field)}
            for field in fields
        }
        for key, fields in body.forms
    }


class ListingView(View[Listing]):
    """How a listing goes on: a call of the runtime's function for its kind."""

    @property
    def options(self) -> tuple[Option, ...]:
        """What that takes by name."""
        names = ("size", "items", "next", "more", "total", "last", "start")
        pairs = ((name, getattr(self.fact, name)) for name in names)
        return tuple(Option(name, value) for name, value in pairs if value not in ("", None))  # fmt: skip


class OperationView(View[Operation]):
    """An operation: the method, and the call that it makes.

    Args:
        operation: The operation.
        hidden: The builtins that a method of the class has the name of.
        common: What most operations say.
        expressions: Writes examples.
    """

    def __init__(
        self,
        operation: Operation,
        hidden: Collection[str],
        common: Common,
        expressions: Expressions,
    ) -> None:
        super().__init__(operation)
        self.hidden = hidden
        self.common = common
        self.expressions = expressions

    @cached_property
    def parameters(self) -> tuple[ParameterView, ...]:
        return tuple(
            ParameterView(item, self.hidden, self.expressions)
            for item in self.fact.parameters
        )

    @cached_property
    def returns(self) -> Type:
        return self.fact.returns.respelled(self.hidden)

    @property
    def positional(self) -> list[ParameterView]:
        """The arguments that must be given."""
        return [item for item in self.parameters if item.required]

    @property
    def keyword(self) -> list[ParameterView]:
        """The arguments that are given by name."""
        return [item for item in self.parameters if not item.required]

    @property
    def result(self) -> Type | None:
        """What it gives, if anything."""
        return None if self.returns == NONE else self.returns

    @property
    def docstring(self) -> str:
        """What it does, then each argument that the document describes, once."""
        described = [
            (item.name, sentence(item.doc)) for item in self.parameters if item.doc
        ]
        return documented([self.doc], described)

    @property
    def answers(self) -> tuple[Response, ...]:
        """The responses that are no errors."""
        return tuple(item for item in self.fact.responses if not item.is_error)

    @cached_property
    def errors(self) -> Errors | None:
        """The responses that are errors, where they are others than those of most operations."""
        found = errors_of(self.fact)
        return None if found == self.common.errors else Errors(found)

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """What the call passes on beside its parameters and responses."""
        return tuple(self._options())

    def _options(self) -> Iterator[Option]:
        operation = self.fact
        if operation.accept != JSON:
            yield Option("accept", operation.accept)
        if operation.content_type:
            yield Option("content_type", operation.content_type)
        if operation.security != self.common.security:
            yield Option("security", alternatives(operation.security))
        if operation.server:
            yield Option("host", operation.server)
        if operation.server_variables:
            yield Option("host_variables", variables(operation.server_variables))

    @property
    def pages(self) -> ListingView | None:
        """How its listing goes on, if it is one."""
        return ListingView(self.fact.listing) if self.fact.listing else None

    @property
    def example_imports(self) -> tuple[tuple[str, ...], ...]:
        """The import statements of an example call, one tuple a section."""
        return self.expressions.imports(item.example for item in self.positional)


def variables(server: Iterable[ServerVariable]) -> dict[str, Value]:
    """What may stand in a server's URL: the default, and where only some values may, these behind it."""
    return {
        item.name: (item.default, *item.enum) if item.enum else item.default
        for item in server
    }


@dataclass(frozen=True, slots=True)
class Errors:
    """The errors of one operation, which may be none."""

    responses: tuple[Response, ...]


def errors_of(operation: Operation) -> tuple[Response, ...]:
    return tuple(item for item in operation.responses if item.is_error)


def alternatives(security: Security) -> Value:
    """Each alternative: one scheme by its name, several at once as a tuple."""
    return tuple(names[0] if len(names) == 1 else names for names in security)
