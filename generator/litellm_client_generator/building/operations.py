"""Operation Objects to operations (OpenAPI 3.1.0, section 4.8.10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from litellm_client_generator.building import pages
from litellm_client_generator.building.answers import UPGRADE, AnswerBuilder, Answers
from litellm_client_generator.building.arguments import ArgumentBuilder, named
from litellm_client_generator.building.bodies import BodyBuilder
from litellm_client_generator.building.types import Types
from litellm_client_generator.document import Document
from litellm_client_generator.document.media import schema_of
from litellm_client_generator.document.paths import Route
from litellm_client_generator.ir import Literal, Operation, Option, Pages, Parameter
from litellm_client_generator.naming.names import Called
from litellm_client_generator.settings import Settings
from litellm_client_generator.text import sentence


class OperationBuilder:
    """Makes operations out of Operation Objects.

    Args:
        document: The repaired document.
        types: The table of annotations.
        settings: The run's settings.
    """

    def __init__(self, document: Document, types: Types, settings: Settings) -> None:
        self.document = document
        self.types = types
        self.rules = settings.pages
        self.arguments = ArgumentBuilder(types, frozenset(settings.slash_parameters))
        self.bodies = BodyBuilder(types)
        self.answers = AnswerBuilder(types)

    def build(self, route: Route, called: Called) -> Operation:
        """One operation, as it is in one API class.

        Args:
            route: The operation.
            called: What it is called there.

        Raises:
            SpecError: Something in it has no meaning that a client could carry out.
            SettingsError: A parameter cannot be renamed as the settings say.
        """
        arguments = named(
            [*self.arguments.build(route), *self.bodies.build(route)],
            called.parameters,
        )
        positional = tuple(argument for argument in arguments if argument.required)
        keyword = tuple(argument for argument in arguments if not argument.required)
        answers = self.answers.build(route)
        return Operation(
            name=called.name,
            alias=called.alias,
            method=route.method.upper(),
            path=route.path,
            doc=doc(route, arguments),
            positional=positional,
            keyword=keyword,
            parameters=(*positional, *keyword),
            returns=answers.returns,
            responses=answers.responses,
            options=tuple(self.options(route, answers)),
            pages=self.pages(route, answers),
            deprecated=route.node.get("deprecated") is True,
            pointer=route.pointer,
        )

    def options(self, route: Route, answers: Answers) -> Iterator[Option]:
        """What the call passes on beside its parameters."""
        if answers.media_types != ("application/json",):
            yield Option("accept", answers.media_types)
        form = self.bodies.form_type(route)
        if form:
            yield Option("content_type", form)
        security = route.node.get("security")
        if security is None:
            security = self.document.data.get("security")
        alternatives = tuple(dict.fromkeys(map(alternative, security or ())))
        if alternatives:
            yield Option("security", alternatives)
        servers = route.node.get("servers") or route.item.get("servers")
        if servers:
            yield Option("host", str(servers[0].get("url")))

    def pages(self, route: Route, answers: Answers) -> Pages | None:
        """How the operation's listing goes on, if it is one."""
        names = {name for where, name in route.parameters if where == "query"}
        if route.method != "get" or not names or not answers.json_content:
            return None
        answer = schema_of(answers.json_content)
        return pages.find(self.types.schemas, self.rules, names, answer)


def doc(route: Route, arguments: list[Parameter]) -> str:
    """The docstring: what the operation does, then each argument that the document describes, once."""
    node = route.node
    parts = [sentence(node.text("summary")), node.text("description")]
    if not any(parts):
        parts = [f"{route.request}."]
    if node.get("deprecated") is True:
        parts.append("Deprecated.")
    if route.responses.keys() == {UPGRADE}:
        parts.append(
            "A WebSocket handshake: the server answers a plain HTTP request with an error."
        )
    described = [
        f"    {item.name}: {indented(sentence(item.doc))}"
        for item in arguments
        if item.doc
    ]
    if described:
        parts.append("\n".join(["Args:", *described]))
    return "\n\n".join(part for part in parts if part)


def indented(description: str) -> str:
    """The further lines of an argument's description, below its first one."""
    return "\n        ".join(description.split("\n"))


def alternative(requirement: Mapping[str, Any]) -> Literal:
    """A Security Requirement Object: one scheme by its name, several at once as a tuple (section 4.8.30)."""
    names = tuple(str(name) for name in requirement)
    return names[0] if len(names) == 1 else names
