"""Calls of every operation of a package, each with a value for all that it takes, and what a checker says of the requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any

from litellm_client_generator.ir import Api, Operation, Package, Parameter
from litellm_client_generator.ir.operations import BODY, FILE, FORM
from litellm_client_generator.ir.values import frozen
from litellm_client_generator.rendering.views.examples import Code, Expressions
from tests.checker import Checker
from tests.checker import Operation as Documented
from tests.servers import Server


@dataclass
class Caller:
    """Calls the operations of one package.

    Args:
        package: The package.
        facts: What it was printed from.
        checker: Knows the document.
        server: Is called.
    """

    package: ModuleType
    facts: Package
    checker: Checker
    server: Server

    @cached_property
    def expressions(self) -> Expressions:
        return Expressions(self.facts)

    def operations(self) -> Iterator[tuple[Api, Operation]]:
        """Every operation once, with a class that has it."""
        seen = set()
        for api in self.facts.apis:
            for operation in api.operations:
                if operation.pointer not in seen:
                    seen.add(operation.pointer)
                    yield api, operation

    def documented(self, operation: Operation) -> Documented:
        """What the document says of an operation."""
        return self.checker.operations[operation.method, operation.path]

    def declares(self, operation: Operation, parameter: Parameter) -> bool:
        """Whether the document says anything of an argument; of a body that it does not know, the client may."""
        return parameter.place != BODY or bool(self.documented(operation).body)

    def schema(
        self, operation: Operation, parameter: Parameter, wanted: str = ""
    ) -> Any:
        """The schema that the document has for an argument.

        Args:
            operation: The operation.
            parameter: The argument.
            wanted: Which media type a body is of that may have several.
        """
        known = self.documented(operation)
        if parameter.place in (BODY, FORM, FILE):
            content = known.body["content"]
            name = operation.content_type or wanted
            media = content.get(name) or next(iter(content.values()))
            schema = media.get("schema", {})
            if parameter.place == BODY:
                return schema
            return self.checker.schemas.fields(schema)[parameter.wire_name]
        whole = known.parameters.get(("querystring", parameter.wire_name))
        node = whole or known.parameters[parameter.place, parameter.wire_name]
        media = next(iter(node.get("content", {}).values()), node)
        return media.get("schema", {})

    def code(self, parameter: Parameter, value: Any) -> Code:
        """An argument as the pages show it; a file is what is in it, for a text would be its name."""
        if parameter.place == FILE:
            return Code(repr(contents(value)))
        return self.expressions.of(parameter.type, frozen(value))

    def value(self, code: Code) -> Any:
        """What the code of an argument makes."""
        names = {
            item.name: getattr(
                import_module(item.module) if item.module else self.package, item.name
            )
            for item in code.imports
        }
        return eval(code.code, names)

    def given(self, operation: Operation, values: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments by their names, as Python has them."""
        return {
            parameter.name: self.value(self.code(parameter, values[parameter.name]))
            for parameter in operation.parameters
            if parameter.name in values
        }

    def problems(self, operation: Operation) -> list[str]:
        """What is wrong with the last request."""
        known = self.documented(operation)
        found = self.checker.problems(self.server.last, known)
        return [f"{operation.name}: {each}" for each in found]


def contents(value: Any) -> Any:
    """What is in a file, or in several."""
    if isinstance(value, list):
        return list(map(contents, value))
    return value.encode() if isinstance(value, str) else value
