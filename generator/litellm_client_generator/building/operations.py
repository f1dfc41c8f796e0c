"""Operation Objects to operations (OpenAPI 3.1.0, section 4.8.10)."""

from __future__ import annotations

from litellm_client_generator.building.answers import UPGRADE, AnswerBuilder
from litellm_client_generator.building.arguments import ArgumentBuilder, named
from litellm_client_generator.building.bodies import BodyBuilder
from litellm_client_generator.building.listings import find
from litellm_client_generator.building.types import Types
from litellm_client_generator.document import Document
from litellm_client_generator.document.media import schema_of
from litellm_client_generator.document.schema import Node
from litellm_client_generator.ir import Listing, Operation
from litellm_client_generator.naming.names import Called, operation_id
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
        parameters = named(
            [*self.arguments.build(item, node), *self.bodies.build(node, words)],
            called.parameters,
        )
        return Operation(
            name=called.name,
            alias=called.alias,
            method=method.upper(),
            path=path,
            pointer=node.pointer,
            doc=doc(node, f"{method.upper()} {path}"),
            parameters=parameters,
            returns=self.answers.returns(node),
            responses=tuple(self.answers.responses(node)),
            accept=self.answers.media_types(node),
            content_type=self.bodies.form_type(node),
            security=self.security(node),
            server=server(item, node),
            listing=self.listing(item, node) if method == "get" else None,
            deprecated=node.get("deprecated") is True,
        )

    def security(self, node: Node) -> tuple[tuple[str, ...], ...]:
        """The alternatives of credentials: the operation's, else the document's (section 4.8.30)."""
        declared = node.get("security")
        if declared is None:
            declared = self.document.data.get("security")
        alternatives = (tuple(map(str, requirement)) for requirement in declared or ())
        return tuple(dict.fromkeys(alternatives))

    def listing(self, item: Node, node: Node) -> Listing | None:
        """How the operation's listing goes on, if it is one."""
        names = {
            name
            for where, name in self.arguments.parameters(item, node)
            if where == "query"
        }
        content = self.answers.json_content(node) if names else None
        if content is None:
            return None
        return find(self.types.schemas, self.rules, names, schema_of(content))


def server(item: Node, node: Node) -> str:
    """The operation's own server, or its path's (section 4.8.5)."""
    servers = node.get("servers") or item.get("servers")
    return str(servers[0].get("url")) if servers else ""


def doc(node: Node, request: str) -> str:
    """What the operation does; what it sends, if the document does not say."""
    parts = [sentence(node.text("summary")), node.text("description")]
    if not any(parts):
        parts = [f"{request}."]
    if node.get("deprecated") is True:
        parts.append("Deprecated.")
    if all(str(status) == UPGRADE for status in node.get("responses") or ("",)):
        parts.append(
            "A WebSocket handshake: the server answers a plain HTTP request with an error."
        )
    return "\n\n".join(part for part in parts if part)
