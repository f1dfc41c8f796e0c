"""Document and settings to the package that is to be printed; the one loop that collects problems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from litellm_client_generator.building.apis import api_doc, unhide
from litellm_client_generator.building.imports import block, export_key
from litellm_client_generator.building.models import ModelBuilder
from litellm_client_generator.building.operations import OperationBuilder
from litellm_client_generator.building.reach import (
    annotations_of,
    closure,
    modules,
    reached,
    signature,
)
from litellm_client_generator.building.security import requested_scopes, scheme
from litellm_client_generator.building.types import Types
from litellm_client_generator.document import Document
from litellm_client_generator.document.paths import all_tags, operations, tags_of
from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import (
    ASYNC,
    SYNC,
    Alias,
    Api,
    Client,
    Enum,
    Export,
    Flavor,
    Import,
    ImportBlock,
    Model,
    Operation,
    Package,
    Page,
    Room,
    Server,
    ServerVariable,
)
from litellm_client_generator.naming import spelling
from litellm_client_generator.naming.choice import choose, is_narrowed
from litellm_client_generator.naming.registry import register
from litellm_client_generator.problems import Problem, SpecError
from litellm_client_generator.settings import Settings

BUILTINS = frozenset("bool bytes dict float int list str datetime date time".split())
CORE = {
    "ApiAttributeError": "exceptions",
    "ApiClient": "api_client",
    "ApiConnectionException": "exceptions",
    "ApiError": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiResponse": "api_response",
    "ApiTimeoutException": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "AsyncApiClient": "api_client",
    "AsyncStreamedResponse": "_runtime.streaming",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "RateLimitException": "exceptions",
    "RequestOptions": "api_client",
    "ResponseValidationException": "exceptions",
    "Retry": "_runtime.call.retry",
    "ServerSentEvent": "_runtime.streaming",
    "ServiceException": "exceptions",
    "StreamedResponse": "_runtime.streaming",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "iterate": "_runtime.pages",
    "streaming": "_runtime.streaming",
}


@dataclass(frozen=True, slots=True)
class Result:
    """The package, and what was left out of it on the way."""

    package: Package
    problems: tuple[Problem, ...]


def build(document: Document, settings: Settings, lenient: bool = False) -> Result:
    """Everything that the templates need.

    Args:
        document: Valid, and repaired.
        settings: The run's settings.
        lenient: Whether the settings may choose or rename what this document does not have, as one of another version.

    Raises:
        SpecError: Parts of the document cannot be generated.
        SettingsError: The settings choose or rename what is not there, or ask for names that collide.
    """
    return Builder(document, settings, lenient).result()


class Builder:
    """One run of `build`."""

    def __init__(
        self, document: Document, settings: Settings, lenient: bool = False
    ) -> None:
        self.document = document
        self.settings = settings
        self.schemas = Schemas(document)
        self.names = register(document, settings, CORE, lenient)
        self.chosen = choose(document, settings, self.names.methods, lenient)
        self.problems: dict[Problem, None] = {}
        self.types = Types(self.schemas, self.names.schemas, self.warn)
        self.operations = OperationBuilder(document, self.types, settings)

    def warn(self, pointer: str, message: str, action: str) -> None:
        self.problems[Problem("warning", pointer, message, action)] = None

    def result(self) -> Result:
        groups = self.groups()
        flavored = [
            self.api(tag, operations, flavor)
            for flavor in (SYNC, ASYNC)
            for tag, operations in groups
        ]
        named = self.named_schemas(groups)
        info = self.document.data["info"]
        title = str(info.get("title", ""))
        name = self.settings.package or spelling.package_name(title)
        rooms = tuple(self.rooms(flavored, named))
        schemes = self.document.data.get("components", {}).get("securitySchemes", {})
        scopes = requested_scopes(self.requirements())
        security = tuple(
            scheme(str(key), value, scopes.get(key, ()))
            for key, value in schemes.items()
        )
        servers = tuple(self.servers())
        clients = tuple(
            holder(self.names.client, title, flavor, flavored)
            for flavor in (SYNC, ASYNC)
        )
        core = [Export(key, module) for key, module in CORE.items()]
        core += [Export(item.name, "client") for item in clients]
        package = Package(
            name=name,
            title=title,
            version=str(info.get("version", "")),
            doc=f"A client for {title or 'an HTTP API'}.",
            user_agent=f"{name.replace('_', '-')}/{agent_version(str(info.get('version', '')))}",
            default_host=self.settings.default_host,
            host_variable=self.settings.host_variable,
            api_key_variable=self.settings.api_key_variable,
            servers=servers,
            security_schemes=security,
            about_imports=block(
                "",
                {item for found in security for item in found.imports}
                | SERVER
                | ({SERVER_VARIABLE} if any(map(has_choice, servers)) else set()),
            ),
            models=tuple(item for item in named if isinstance(item, Model)),
            enums=tuple(item for item in named if isinstance(item, Enum)),
            aliases=tuple(item for item in named if isinstance(item, Alias)),
            apis=tuple(flavored),
            clients=clients,
            client_imports=client_imports(flavored),
            pages=tuple(
                Page(api.module, api, self.names.client)
                for api in flavored
                if api.flavor is SYNC
            ),
            rooms=rooms,
            exports=tuple(core),
            public_names=sorted_names(core, *(room.exports for room in rooms)),
            root_imports=block(
                "", {Import("._runtime.lazy", "lazy")}, root_names(core, rooms)
            ),
        )
        return Result(package, tuple(self.problems))

    def groups(self) -> list[tuple[list[str], list[Operation]]]:
        """The operations of each API class, the classes in the order of their names."""
        tags: dict[str, list[str]] = defaultdict(list)
        found: dict[str, dict[str, Operation]] = defaultdict(dict)
        faults: dict[Problem, None] = {}
        for path, method, item, node in operations(self.document):
            for tag in self.chosen.get(node.pointer, ()):
                name = self.names.classes[tag]
                called = self.names.methods[name, node.pointer]
                tags[name].append(tag)
                if node.pointer in found[name]:
                    continue
                try:
                    found[name][node.pointer] = self.operations.build(
                        path, method, item, node, called
                    )
                except SpecError as error:
                    faults |= dict.fromkeys(error.problems)
        if faults:
            raise SpecError(faults, self.document.source)
        return [
            (list(dict.fromkeys(tags[name])), list(found[name].values()))
            for name in sorted(found)
        ]

    def api(self, tags: list[str], operations: list[Operation], flavor: Flavor) -> Api:
        name = self.names.classes[tags[0]]
        hidden = BUILTINS & {operation.name for operation in operations}
        if hidden:
            operations = [unhide(operation, hidden) for operation in operations]
        types = [type_ for item in operations for type_ in signature(item)]
        used = frozenset[Import]().union(*(type_.imports for type_ in types))
        used |= {
            Import(".api_client", "RequestOptions"),
            Import(".api_response", "ApiResponse"),
        }
        lazy = {item for item in used if item.module.startswith(".")}
        makers = {
            parameter.maker for item in operations for parameter in item.parameters
        }
        makers |= {f"{item.pages.kind}_pages" for item in operations if item.pages}
        base = {
            Import("._runtime.api", f"{flavor.prefix}Api"),
            *(Import("._runtime.api", maker) for maker in makers),
        }
        return Api(
            name=f"{flavor.prefix}{name}",
            module=self.names.modules[name],
            attribute=self.names.attributes[name],
            flavor=flavor,
            doc=api_doc(tags, self.tag_description(tags)),
            operations=tuple(operations),
            imports=block(flavor.folder, (used - lazy) | base, lazy),
        )

    def tag_description(self, tags: list[str]) -> str:
        declared = {
            tag.get("name"): tag.get("description")
            for tag in self.document.data.get("tags") or ()
        }
        return "\n\n".join(str(declared[tag]) for tag in tags if declared.get(tag))

    def named_schemas(
        self, groups: Iterable[tuple[list[str], list[Operation]]]
    ) -> list[Model | Enum | Alias]:
        """The schemas that the package needs: all components, or what the chosen tags reach; and inline ones in use."""
        by_module = {
            name.module: pointer for pointer, name in self.names.schemas.items()
        }
        waiting = {
            module
            for _, operations in groups
            for item in operations
            for module in modules(reached(item))
        }
        if not is_narrowed(self.settings):
            waiting |= {
                self.names.schemas[node.pointer].module
                for node in self.schemas.components().values()
            }
        models = ModelBuilder(
            self.schemas, self.names.schemas, self.types, listings(groups)
        )
        made: dict[str, Model | Enum | Alias] = {}
        while waiting:
            module = waiting.pop()
            if module not in made:
                pointer = by_module[module]
                item = models.build(Node(pointer, self.document.find(pointer)))
                made[module] = item
                waiting |= modules(annotations_of(item))
        return [made[module] for module in sorted(made)]

    def rooms(
        self, apis: list[Api], named: list[Model | Enum | Alias]
    ) -> Iterator[Room]:
        yield room("models", "The models: one class a schema.", named)
        for flavor in (SYNC, ASYNC):
            doc = f"The {flavor.adverb}API classes: one a tag."
            yield room(
                flavor.folder, doc, [api for api in apis if api.flavor is flavor]
            )

    def requirements(self) -> Iterator[Mapping[str, Any]]:
        """Every Security Requirement Object, of the whole document and of its operations."""
        yield from self.document.data.get("security") or ()
        for *_, node in operations(self.document):
            yield from node.get("security") or ()

    def servers(self) -> Iterator[Server]:
        for server in self.document.data.get("servers") or ():
            variables = (server.get("variables") or {}).items()
            yield Server(
                str(server.get("url", "")),
                str(server.get("description") or ""),
                tuple(server_variable(str(name), value) for name, value in variables),
            )


SERVER = {
    Import("._runtime.call.servers", "Server"),
    Import("._runtime.call.security", "SecurityScheme"),
}
SERVER_VARIABLE = Import("._runtime.call.servers", "ServerVariable")


def server_variable(name: str, value: Mapping[str, Any]) -> ServerVariable:
    """A Server Variable Object (OpenAPI 3.1.0, section 4.8.6)."""
    return ServerVariable(
        name,
        str(value.get("default", "")),
        tuple(map(str, value.get("enum") or ())),
        str(value.get("description") or ""),
    )


def has_choice(server: Server) -> bool:
    return any(variable.enum for variable in server.variables)


def listings(groups: Iterable[tuple[list[str], list[Operation]]]) -> dict[str, str]:
    """The field that holds a page's items, by the JSON pointer of the model."""
    pages = [
        item.pages for _, operations in groups for item in operations if item.pages
    ]
    return {
        item.model: item.items
        for item in sorted(pages, key=lambda item: item.items)
        if item.model
    }


def holder(name: str, title: str, flavor: Flavor, apis: Iterable[Api]) -> Client:
    adverb = f", {flavor.adverb}".rstrip() if flavor.adverb else ""
    doc = f"Every API class of {title or 'the API'}{adverb}, made on first use, on one pool of connections."
    own = tuple(api for api in apis if api.flavor is flavor)
    return Client(f"{flavor.prefix}{name}", f"{flavor.prefix}Client", doc, own)


def client_imports(apis: Iterable[Api]) -> ImportBlock:
    lazy = [Import(f".{api.flavor.folder}.{api.module}", api.name) for api in apis]
    bases = [
        Import("._runtime.client", "Client"),
        Import("._runtime.client", "AsyncClient"),
    ]
    return block("", [Import("functools", "cached_property"), *bases, *lazy], lazy)


def room(folder: str, doc: str, items: Iterable[Api | Model | Enum | Alias]) -> Room:
    exports = sorted(
        (Export(item.name, item.module) for item in items),
        key=lambda export: export_key(export.name),
    )
    names = (Import(f".{folder}.{export.module}", export.name) for export in exports)
    return Room(
        folder,
        doc,
        tuple(exports),
        block(folder, {Import("._runtime.lazy", "lazy")}, names),
    )


def sorted_names(*groups: Iterable[Export]) -> tuple[str, ...]:
    return tuple(
        sorted((export.name for group in groups for export in group), key=export_key)
    )


def root_names(core: Iterable[Export], rooms: Iterable[Room]) -> Iterator[Import]:
    for export in core:
        yield Import(f".{export.module}", export.name)
    for room in rooms:
        for export in room.exports:
            yield Import(f".{room.folder}", export.name)


def agent_version(version: str) -> str:
    """A version that may stand in a User-Agent header (RFC 9110, section 5.6.2)."""
    return (
        "".join(c for c in version if c.isascii() and (c.isalnum() or c in ".-+_"))
        or "0"
    )


def tag_table(document: Document) -> list[tuple[str, str, str, str]]:
    """For each tag: the tag, its class, the number of its operations, and of the models that these reach."""
    builder = Builder(document, Settings())
    groups = builder.groups()
    named = {item.module: item for item in builder.named_schemas(groups)}
    made = {item.pointer: item for _, operations in groups for item in operations}
    rows = []
    for tag in all_tags(document):
        found = [
            made[node.pointer]
            for *_, node in operations(document)
            if tag in tags_of(node)
        ]
        models = closure(found, named)
        name = builder.names.classes[tag]
        rows.append((tag, name, str(len(found)), str(len(models))))
    return rows
