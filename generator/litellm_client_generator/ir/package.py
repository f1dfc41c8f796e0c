"""API classes, and the package that holds all there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from litellm_client_generator.ir.operations import Operation, ServerVariable
from litellm_client_generator.ir.schemas import Alias, Enum, Model, Schema
from litellm_client_generator.ir.types import Type
from litellm_client_generator.text import literal


@dataclass(frozen=True, slots=True)
class Flavor:
    """One way to call; every API class is there in each."""

    folder: str
    prefix: str
    adverb: str


SYNC = Flavor("api", "", "")
ASYNC = Flavor("aio", "Async", "asynchronous ")


@dataclass(frozen=True, slots=True)
class Api:
    """The operations of one tag, or of several that have one class name."""

    name: str
    module: str
    attribute: str
    """What it is called in the client."""
    doc: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way to prove who calls (OpenAPI 3.1.0, section 4.8.27)."""

    name: str
    kind: str
    """The runtime's class that knows how."""
    arguments: tuple[str | tuple[str, ...], ...] = ()
    """What that class needs to know, as it takes it."""

    @property
    def code(self) -> str:
        return f"{self.kind}({', '.join(map(literal, self.arguments))})"


@dataclass(frozen=True, slots=True)
class Server:
    """A host of the API (OpenAPI 3.1.0, section 4.8.5)."""

    url: str
    description: str
    variables: tuple[ServerVariable, ...]


@dataclass(frozen=True, slots=True)
class Webhook:
    """One request that the API sends, and what reads it."""

    name: str
    """The function that reads it."""
    pointer: str
    """Where it stands in the document."""
    doc: str
    type: Type
    """What its body is."""


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is in a generated package, and not in every one."""

    name: str
    title: str
    version: str
    doc: str
    user_agent: str
    client: str
    """The class that holds every API class; behind `Async`, its asynchronous twin."""
    default_host: str
    host_variable: str | None
    api_key_variable: str | None
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    aliases: tuple[Alias, ...]
    apis: tuple[Api, ...]
    webhooks: tuple[Webhook, ...] = ()

    @property
    def schemas(self) -> tuple[Schema, ...]:
        """Models, enums and aliases."""
        return (*self.models, *self.enums, *self.aliases)

    def operations(self) -> Iterator[Operation]:
        """The operations of all classes; one of several tags comes once for each."""
        for api in self.apis:
            yield from api.operations
