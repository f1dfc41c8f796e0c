"""Operations: what a method takes, what goes over the wire, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass

from litellm_client_generator.ir.types import UNCONSTRAINED, Constraints, Type
from litellm_client_generator.ir.values import Value

BODY, FILE, FORM, PATH = "body", "file", "form", "path"
STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}
"""The places of a Parameter Object, each with the style that it has by default (OpenAPI 3.1.0, section 4.8.12.2)."""


@dataclass(frozen=True, slots=True)
class Example:
    """A value that an argument may have."""

    value: Value


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a method, and where it goes."""

    name: str
    place: str
    """path, query, header or cookie; form or file, a field of a body; body, all of it."""
    wire_name: str
    """What it is called there; empty for a body."""
    type: Type
    required: bool
    style: str = ""
    """How a value with parts is written; empty where a media type says so."""
    explode: bool | None = None
    """Whether each part stands by itself; nothing where the document leaves it to the style."""
    allow_reserved: bool = False
    slashes: bool = False
    """Whether slashes in it are part of the path."""
    content_types: tuple[str, ...] = ()
    """The media types in which it can be written, the preferred one first; none where its style says how."""
    body_types: tuple[Type, ...] = ()
    """For a body, what each of its media types takes, where that differs."""
    forms: tuple[tuple[str, tuple[Parameter, ...]], ...] = ()
    """For a body that may be a form, the fields that are written in a way of their own, by the form's media type."""
    nullable: bool = False
    """Whether None is sent as null, and not left out."""
    constraints: Constraints = UNCONSTRAINED
    doc: str = ""
    example: Example | None = None
    """For an argument that is required."""
    default: Value = None
    """What the server takes where nothing is sent; the client never sends it by itself."""
    constant: Value = None
    """What is sent where nothing is given."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """What comes with a status: `200`, `4XX` or `default`."""

    status: str
    type: Type

    @property
    def is_error(self) -> bool:
        """Whether an exception brings it."""
        return self.status[:1] in ("4", "5")


@dataclass(frozen=True, slots=True)
class Listing:
    """How a listing that comes in pages goes on. Places in the answer are wire names; a dot leads into an object."""

    kind: str
    """number, offset or cursor."""
    parameter: str
    """The query parameter that moves on."""
    size: str = ""
    """The query parameter that says how many items a page has."""
    items: str = ""
    """Where the items are; nothing if they are the answer."""
    next: str = ""
    """Where the next cursor is."""
    more: str = ""
    """Where it says whether there is more."""
    total: str = ""
    """Where all items are counted."""
    last: str = ""
    """Where all pages are counted."""
    start: int | None = None
    """The number or the offset of the first page, where it is not the usual one."""
    model: str = ""
    """The JSON pointer of the answer's schema, where that is a model."""


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A value to put into a server's URL (OpenAPI 3.1.0, section 4.8.6)."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, as it is in one API class."""

    name: str
    alias: str
    """The short name, or nothing."""
    method: str
    path: str
    pointer: str
    """Where it stands in the document."""
    doc: str
    """What it does; its parameters have docs of their own."""
    parameters: tuple[Parameter, ...]
    """In the order in which they are checked and sent: the required ones first."""
    returns: Type
    responses: tuple[Response, ...]
    accept: tuple[str, ...] = ()
    """The media types to ask for."""
    content_type: str = ""
    """The media type of a body that is a form with known fields."""
    security: tuple[tuple[str, ...], ...] = ()
    """The alternatives of credentials, each the schemes that it takes together; none at all, or an empty one: none is needed."""
    server: str = ""
    """The URL of the operation's own server."""
    server_variables: tuple[ServerVariable, ...] = ()
    listing: Listing | None = None
    deprecated: bool = False
    items: tuple[Type, ...] = ()
    """What the items of an answer are that is a stream."""

    @property
    def required(self) -> tuple[Parameter, ...]:
        """The arguments that must be given, which may be positional."""
        return tuple(item for item in self.parameters if item.required)

    @property
    def types(self) -> tuple[Type, ...]:
        """The annotations of the method, and what tells the media types of its body apart."""
        arguments = [
            type_ for item in self.parameters for type_ in (item.type, *item.body_types)
        ]
        return (*arguments, self.returns)
