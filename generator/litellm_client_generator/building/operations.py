"""Operation Objects to operations (OpenAPI 3.1.0, section 4.8.10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from litellm_client_generator.building import pages
from litellm_client_generator.building.answers import UPGRADE, AnswerBuilder
from litellm_client_generator.building.arguments import ArgumentBuilder, named
from litellm_client_generator.building.bodies import BodyBuilder
from litellm_client_generator.building.types import Types
from litellm_client_generator.document import Document
from litellm_client_generator.document.media import schema_of
from litellm_client_generator.document.schema import Node
from litellm_client_generator.ir import Literal, Operation, Option, Pages, Parameter
from litellm_client_generator.naming.names import Called, operation_id
from litellm_client_generator.settings import Settings
from litellm_client_generator.text import documented, sentence


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

    def build(
        self, path: str, method: str, item: Node, node: Node, called: Called
    ) -> Operation:
        """One operation, as it is in one API class.

        Args:
            path: The path's template.
            method: The HTTP method, in lower case.
            item: The Path Item Object.
            node: The Operation Object.
            called: What it is called there.

        Raises:
            SpecError: Something in it has no meaning that a client could carry out.
            SettingsError: A parameter cannot be renamed as the settings say.
        """
        words = operation_id(path, method, node)
        arguments = named(
            [*self.arguments.build(item, node), *self.bodies.build(node, words)],
            called.parameters,
        )
        positional = tuple(argument for argument in arguments if argument.required)
        keyword = tuple(argument for argument in arguments if not argument.required)
        return Operation(
            name=called.name,
            alias=called.alias,
            method=method.upper(),
            path=path,
            doc=doc(node, arguments, f"{method.upper()} {path}"),
            positional=positional,
            keyword=keyword,
            parameters=(*positional, *keyword),
            returns=self.answers.returns(node),
            responses=tuple(self.answers.responses(node)),
            options=tuple(self.options(item, node)),
            pages=self.pages(item, node) if method == "get" else None,
            deprecated=node.get("deprecated") is True,
            pointer=node.pointer,
        )

    def options(self, item: Node, node: Node) -> Iterator[Option]:
        """What the call passes on beside its parameters."""
        accept = self.answers.media_types(node)
        if accept != ("application/json",):
            yield Option("accept", accept)
        form = self.bodies.form_type(node)
        if form:
            yield Option("content_type", form)
        security = node.get("security")
        if security is None:
            security = self.document.data.get("security")
        alternatives = tuple(dict.fromkeys(map(alternative, security or ())))
        if alternatives:
            yield Option("security", alternatives)
        servers = node.get("servers") or item.get("servers")
        if servers:
            yield Option("host", str(servers[0].get("url")))

    def pages(self, item: Node, node: Node) -> Pages | None:
        """How the operation's listing goes on, if it is one."""
        names = {
            name
            for where, name in self.arguments.parameters(item, node)
            if where == "query"
        }
        content = self.answers.json_content(node) if names else None
        return (
            pages.find(self.types.schemas, self.rules, names, schema_of(content))
            if content
            else None
        )


def doc(node: Node, arguments: list[Parameter], request: str) -> str:
    """The docstring: what the operation does, then each argument that the document describes, once."""
    parts = [sentence(node.text("summary")), node.text("description")]
    if not any(parts):
        parts = [f"{request}."]
    if node.get("deprecated") is True:
        parts.append("Deprecated.")
    if all(str(status) == UPGRADE for status in node.get("responses") or ("",)):
        parts.append(
            "A WebSocket handshake: the server answers a plain HTTP request with an error."
        )
    described = [(item.name, sentence(item.doc)) for item in arguments if item.doc]
    return documented(parts, described)


def alternative(requirement: Mapping[str, Any]) -> Literal:
    """A Security Requirement Object: one scheme by its name, several at once as a tuple (section 4.8.30)."""
    names = tuple(str(name) for name in requirement)
    return names[0] if len(names) == 1 else names
