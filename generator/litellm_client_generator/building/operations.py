"""Operation Objects to operations (OpenAPI 3.1.0, section 4.8.10)."""

from __future__ import annotations

from litellm_client_generator.building.answers import UPGRADE, AnswerBuilder, Answers
from litellm_client_generator.building.arguments import ArgumentBuilder, named
from litellm_client_generator.building.bodies import BodyBuilder
from litellm_client_generator.building.listings import find
from litellm_client_generator.building.schemas.types import Types
from litellm_client_generator.building.servers import server
from litellm_client_generator.document import Document
from litellm_client_generator.document.media import schema_of
from litellm_client_generator.document.paths import Route
from litellm_client_generator.document.templates import sent
from litellm_client_generator.ir import Listing, Operation, Server
from litellm_client_generator.ir.operations import PATH
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
        self.bodies = BodyBuilder(types, settings.undeclared_bodies)
        self.answers = AnswerBuilder(types)

    def build(self, route: Route, called: Called) -> Operation:
        """One operation, as it is in one API class.

        Args:
            route: The operation in the document.
            called: What it is called there.

        Raises:
            SpecError: Something in it has no meaning that a client could carry out.
            SettingsError: A parameter cannot be renamed as the settings say.
        """
        answers = self.answers.build(route)
        own = self.server(route)
        return Operation(
            name=called.name,
            alias=called.alias,
            method=route.verb,
            path=sent(route.path, path_names(route)),
            pointer=route.pointer,
            doc=doc(route, answers),
            parameters=named(
                [*self.arguments.build(route), *self.bodies.build(route)],
                called.parameters,
            ),
            returns=answers.returns,
            responses=answers.responses,
            accept=answers.media_types,
            content_type=self.bodies.form_type(route),
            security=self.security(route),
            server=own.url if own else "",
            server_variables=own.variables if own else (),
            listing=self.listing(route, answers),
            items=answers.items,
            deprecated=route.node.get("deprecated") is True,
        )

    def security(self, route: Route) -> tuple[tuple[str, ...], ...]:
        """The alternatives of credentials: the operation's, else the document's (section 4.8.30)."""
        declared = route.node.get("security")
        if declared is None:
            declared = self.document.data.get("security")
        alternatives = (tuple(map(str, requirement)) for requirement in declared or ())
        return tuple(dict.fromkeys(alternatives))

    def server(self, route: Route) -> Server | None:
        """The operation's own server, or its path's (section 4.8.5)."""
        servers = route.node.get("servers") or route.item.get("servers")
        return server(self.document, servers[0]) if servers else None

    def listing(self, route: Route, answers: Answers) -> Listing | None:
        """How the operation's listing goes on, if it is one."""
        names = {name for where, name in route.parameters if where == "query"}
        if route.method != "get" or not names or not answers.json_content:
            return None
        answer = schema_of(answers.json_content)
        return find(self.types.schemas, self.rules, names, answer)


def path_names(route: Route) -> list[str]:
    """The names of the parameters that stand in the path."""
    return [name for where, name in route.parameters if where == PATH]


def doc(route: Route, answers: Answers) -> str:
    """What the operation does; what it sends, if the document does not say."""
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
    if answers.items:
        names = " or ".join(f"`{type_.code}`" for type_ in answers.items)
        verb = "answers" if len(answers.media_types) == 1 else "can answer"
        parts.append(f"It {verb} with a stream, each item of which is {names}.")
    return "\n\n".join(part for part in parts if part)
