"""What is about to be printed: frozen, complete before the first template runs.

Templates read these classes and nothing else. Every name, annotation, default and docstring here is final; text that comes
from the document and is not code yet (`doc`, wire names) passes through a filter of `text` on its way out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Literal = str | int | float | bool | None | tuple["Literal", ...]


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """A name and where it comes from.

    A module of the generated package starts with a dot and is spelled from the package's root: `.models.new_user_request`.
    """

    module: str
    name: str
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Type:
    """An annotation, with all that must be in scope for it."""

    code: str
    imports: frozenset[Import] = frozenset()

    def __or__(self, other: Type) -> Type:
        return union((self, other))


def union(types: Iterable[Type]) -> Type:
    """`A | B | None`: each member once, `None` last; `Any` swallows the rest.

    Args:
        types: The members; a member may itself be a union.
    """
    members: dict[str, None] = {}
    imports: frozenset[Import] = frozenset()
    for member in types:
        if member.code == "Any":
            return member
        imports |= member.imports
        members.update(dict.fromkeys(split_union(member.code)))
    names = [name for name in members if name != "None"]
    if "None" in members or not names:
        names.append("None")
    return Type(" | ".join(names), imports)


def split_union(code: str) -> list[str]:
    """The members of a union's code, cut at the bars outside brackets and strings."""
    members, depth, quote, start = [], 0, "", 0
    skip = False
    for position, character in enumerate(code):
        if skip:
            skip = False
        elif quote:
            skip = character == "\\"
            if character == quote:
                quote = ""
        elif character in "\"'":
            quote = character
        elif character in "[({":
            depth += 1
        elif character in "])}":
            depth -= 1
        elif character == "|" and depth == 0:
            members.append(code[start:position].strip())
            start = position + 1
    members.append(code[start:].strip())
    return members


@dataclass(frozen=True, slots=True)
class ImportBlock:
    """The import statements of one module, sorted as isort and ruff sort them, one block a section.

    Each line is a complete statement; black breaks the long ones.
    """

    sections: tuple[tuple[str, ...], ...] = ()
    type_checking: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of a model."""

    name: str
    type: Type
    wire_name: str
    required: bool
    doc: str = ""
    default: Literal = None
    default_code: str = ""
    """What stands behind the `=`; empty for a required field without an alias."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Which field of a model holds the items of a page."""

    code: str
    """The annotation of the items: `list[User]`."""
    value: str
    """What gives them: `self.users`."""


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    module: str
    doc: str
    fields: tuple[Field, ...]
    imports: ImportBlock
    listing: Listing | None = None


@dataclass(frozen=True, slots=True)
class Member:
    name: str
    value: Literal


@dataclass(frozen=True, slots=True)
class Enum:
    name: str
    module: str
    doc: str
    base: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """A schema that needs no class: its name stands for an annotation."""

    name: str
    module: str
    doc: str
    type: Type
    imports: ImportBlock


@dataclass(frozen=True, slots=True)
class Option:
    """A keyword of a call, with a literal for a value: `minimum=1`."""

    name: str
    value: Literal


@dataclass(frozen=True, slots=True)
class Pages:
    """How a listing goes on."""

    kind: str
    parameter: str
    model: str
    """The JSON pointer of the answer's schema, where that is a model."""
    items: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a method, and how the call passes it on."""

    name: str
    type: Type
    maker: str
    """The runtime's function that takes it: path, query, header, cookie, form, file or body."""
    wire: tuple[str, ...]
    """Literals before the value (the wire name) ..."""
    media_types: tuple[str, ...]
    """... and behind it (a body's media types)."""
    required: bool
    options: tuple[Option, ...] = ()
    doc: str = ""
    example: str = ""
    """A value, as code, for an argument that is required."""
    example_class: str = ""
    """The class that the value is made with, if it is a model."""
    default: Literal = None
    """What the server takes where nothing is sent; the client never sends it by itself."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    status: str
    type: Type


@dataclass(frozen=True, slots=True)
class Operation:
    name: str
    alias: str
    """The short name, or nothing."""
    method: str
    path: str
    doc: str
    positional: tuple[Parameter, ...]
    keyword: tuple[Parameter, ...]
    parameters: tuple[Parameter, ...]
    """All of them, in the order in which they are checked and sent."""
    returns: Type
    responses: tuple[Response, ...]
    options: tuple[Option, ...] = ()
    pages: Pages | None = None
    pointer: str = ""
    deprecated: bool = False

    @property
    def example_classes(self) -> tuple[str, ...]:
        """The models that an example call needs."""
        return tuple(
            sorted(
                {item.example_class for item in self.positional if item.example_class}
            )
        )


@dataclass(frozen=True, slots=True)
class Export:
    """A public name and the module that defines it, as seen from where it is exported."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class Flavor:
    """One way to call: the whole difference between `api/` and `aio/`."""

    folder: str
    prefix: str
    adverb: str
    define: str
    wait: str
    open: str
    close: str


SYNC = Flavor("api", "", "", "def", "", "", "")
ASYNC = Flavor("aio", "Async", "asynchronous ", "async def", "await ", "(await ", ")")


@dataclass(frozen=True, slots=True)
class Api:
    """The operations of one tag, in one flavor."""

    name: str
    module: str
    attribute: str
    flavor: Flavor
    doc: str
    operations: tuple[Operation, ...]
    imports: ImportBlock


@dataclass(frozen=True, slots=True)
class Client:
    """The class that holds every API class of one flavor."""

    name: str
    base: str
    doc: str
    apis: tuple[Api, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The documentation of one API class."""

    module: str
    api: Api
    client: str
    """The class that holds the API class."""


@dataclass(frozen=True, slots=True)
class Room:
    """A folder of the package with an `__init__.py` of lazy exports."""

    folder: str
    doc: str
    exports: tuple[Export, ...]
    imports: ImportBlock


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    name: str
    code: str
    """The call that makes it, from literals only: `ApiKey("header", "x-litellm-api-key")`."""
    imports: frozenset[Import]


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A value to put into a server's URL."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    description: str
    variables: tuple[ServerVariable, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that the templates print."""

    name: str
    title: str
    version: str
    doc: str
    user_agent: str
    default_host: str
    host_variable: str | None
    api_key_variable: str | None
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    about_imports: ImportBlock
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    aliases: tuple[Alias, ...]
    apis: tuple[Api, ...]
    clients: tuple[Client, ...]
    client_imports: ImportBlock
    pages: tuple[Page, ...]
    rooms: tuple[Room, ...]
    exports: tuple[Export, ...]
    """The names of the package's root that no room exports."""
    public_names: tuple[str, ...]
    root_imports: ImportBlock
