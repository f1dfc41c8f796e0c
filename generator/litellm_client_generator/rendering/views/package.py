"""The package as templates see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from litellm_client_generator.ir import (
    ASYNC,
    SYNC,
    Api,
    Flavor,
    Import,
    Package,
    Type,
    Webhook,
)
from litellm_client_generator.naming import reserved
from litellm_client_generator.rendering.views.examples import Expressions
from litellm_client_generator.rendering.views.imports import (
    ImportBlock,
    block,
    export_key,
)
from litellm_client_generator.rendering.views.operations import (
    Common,
    OperationView,
    alternatives,
    errors_of,
)
from litellm_client_generator.rendering.views.schemas import (
    AliasView,
    EnumView,
    ModelView,
)
from litellm_client_generator.rendering.views.view import Option, View

T = TypeVar("T")
RUNTIME_API = "._runtime.api"
LAZY = Import("._runtime.lazy", "lazy")


@dataclass(frozen=True, slots=True)
class Export:
    """A public name and the module that defines it, as seen from where it is exported."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class Subpackage:
    """A folder of the package with an `__init__.py` of lazy exports."""

    folder: str
    doc: str
    exports: tuple[Export, ...]

    @property
    def imports(self) -> ImportBlock:
        names = [
            Import(f".{self.folder}.{item.module}", item.name) for item in self.exports
        ]
        return block(self.folder, {LAZY, Import("typing", "TYPE_CHECKING")}, names)


class ApiView(View[Api]):
    """An API class in one flavor.

    Args:
        api: The class.
        flavor: How its methods are called.
        common: What most operations of the package say.
        expressions: Writes examples.
    """

    def __init__(
        self, api: Api, flavor: Flavor, common: Common, expressions: Expressions
    ) -> None:
        super().__init__(api)
        self.flavor = flavor
        self.name = f"{flavor.prefix}{api.name}"
        hidden = reserved.ANNOTATIONS & {operation.name for operation in api.operations}
        self.operations = tuple(
            OperationView(operation, hidden, common, expressions)
            for operation in api.operations
        )

    @property
    def plain(self) -> str:
        """The synchronous class."""
        return self.fact.name

    @property
    def is_awaited(self) -> bool:
        """Whether its methods are made of those of the synchronous class."""
        return self.flavor is ASYNC

    @cached_property
    def imports(self) -> ImportBlock:
        base = Import(RUNTIME_API, f"{self.flavor.prefix}Api")
        if self.is_awaited:
            wrappers = ("awaited", "with_http_info")
            plain = Import(f".{SYNC.folder}.{self.module}", self.plain)
            names = {Import(RUNTIME_API, name) for name in wrappers}
            return block(self.flavor.folder, {base, plain, *names})
        types: list[Type] = [
            type_
            for operation in self.operations
            for type_ in (
                *(item.type for item in operation.parameters),
                operation.returns,
            )
        ]
        used = {item for type_ in types for item in type_.imports}
        used.add(Import(".api_client", "RequestOptions"))
        lazy = {item for item in used if item.module.startswith(".")}
        makers = {
            item.maker for operation in self.operations for item in operation.parameters
        }
        makers |= {f"{item.pages.kind}_pages" for item in self.operations if item.pages}
        names = {Import(RUNTIME_API, name) for name in (*makers, "with_http_info")}
        return block(self.flavor.folder, (used - lazy) | names | {base}, lazy)


@dataclass(frozen=True, slots=True)
class Client:
    """The class that holds every API class of one flavor."""

    name: str
    base: str
    doc: str
    apis: tuple[ApiView, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The documentation of one API class."""

    module: str
    api: ApiView
    client: str
    """The class that holds the API class."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """The module that reads what the API sends on its own."""

    module: str
    webhooks: tuple[Webhook, ...]

    @property
    def imports(self) -> ImportBlock:
        used = {item for each in self.webhooks for item in each.type.imports}
        lazy = {item for item in used if item.module.startswith(".")}
        own = {
            Import("collections.abc", "Mapping"),
            Import("._runtime.webhooks", "unwrap"),
        }
        return block("", (used - lazy) | own, lazy)


class PackageView(View[Package]):
    """The package: everything that there is one file of, and what there are several of."""

    @cached_property
    def common(self) -> Common:
        operations = list(self.fact.operations())
        return Common(
            usual(map(errors_of, operations), ()),
            usual((operation.security for operation in operations), ()),
        )

    @cached_property
    def expressions(self) -> Expressions:
        return Expressions(self.fact)

    @property
    def security(self) -> Option:
        """The alternatives of credentials that most operations take."""
        return Option("security", alternatives(self.common.security))

    @cached_property
    def models(self) -> tuple[ModelView, ...]:
        return tuple(map(ModelView, self.fact.models))

    @cached_property
    def enums(self) -> tuple[EnumView, ...]:
        return tuple(map(EnumView, self.fact.enums))

    @cached_property
    def aliases(self) -> tuple[AliasView, ...]:
        return tuple(map(AliasView, self.fact.aliases))

    @cached_property
    def apis(self) -> tuple[ApiView, ...]:
        """The API classes in each flavor."""
        return tuple(
            ApiView(api, flavor, self.common, self.expressions)
            for flavor in (SYNC, ASYNC)
            for api in self.fact.apis
        )

    @cached_property
    def clients(self) -> tuple[Client, ...]:
        return tuple(self._client(flavor) for flavor in (SYNC, ASYNC))

    def _client(self, flavor: Flavor) -> Client:
        adverb = f", {flavor.adverb}".rstrip() if flavor.adverb else ""
        return Client(
            f"{flavor.prefix}{self.fact.client}",
            f"{flavor.prefix}Client",
            f"Every API class of {self.title or 'the API'}{adverb}, made on first use, on one pool of connections.",
            tuple(api for api in self.apis if api.flavor is flavor),
        )

    @property
    def client(self) -> Client:
        """The synchronous client."""
        return self.clients[0]

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """A page of documentation for each class, which is about both flavors."""
        return tuple(
            Page(api.module, api, self.client.name)
            for api in self.apis
            if api.flavor is SYNC
        )

    @property
    def receivers(self) -> tuple[Receiver, ...]:
        """The module of webhooks; none where there are none."""
        found = self.fact.webhooks
        return (Receiver("webhooks", found),) if found else ()

    @cached_property
    def subpackages(self) -> tuple[Subpackage, ...]:
        flavored = [
            subpackage(
                flavor.folder,
                f"The {flavor.adverb}API classes: one a tag.",
                (
                    Export(api.name, api.module)
                    for api in self.apis
                    if api.flavor is flavor
                ),
            )
            for flavor in (SYNC, ASYNC)
        ]
        schemas = (Export(item.name, item.module) for item in self.fact.schemas)
        doc = "The models: one class a schema."
        return (subpackage("models", doc, schemas), *flavored)

    @cached_property
    def exports(self) -> tuple[Export, ...]:
        """The names of the package's root that no subpackage exports."""
        core = [Export(name, module) for name, module in reserved.exports().items()]
        core += [Export(client.name, "client") for client in self.clients]
        return tuple(sorted(core, key=lambda item: export_key(item.name)))

    @property
    def root_imports(self) -> ImportBlock:
        names = [Import(f".{item.module}", item.name) for item in self.exports]
        for subpackage in self.subpackages:
            names += [
                Import(".", subpackage.folder),
                Import(f".{subpackage.folder}", "*"),
            ]
        return block("", {LAZY, Import("typing", "TYPE_CHECKING")}, names)

    @property
    def client_imports(self) -> ImportBlock:
        classes = [
            Import(f".{api.flavor.folder}.{api.module}", api.name) for api in self.apis
        ]
        bases = [Import("._runtime.client", client.base) for client in self.clients]
        used = [*bases, *classes]
        if classes:
            used.append(Import("functools", "cached_property"))
        return block("", used, classes)

    @property
    def about_imports(self) -> ImportBlock:
        kinds = {scheme.kind for scheme in self.fact.security_schemes}
        servers = {"Server"}
        if any(item.enum for server in self.servers for item in server.variables):
            servers.add("ServerVariable")
        return block(
            "",
            {
                *(Import("._runtime.call.servers", name) for name in servers),
                *(
                    Import("._runtime.call.security", kind)
                    for kind in (*kinds, "Security", "SecurityScheme")
                ),
            },
        )


def subpackage(folder: str, doc: str, exports: Iterable[Export]) -> Subpackage:
    return Subpackage(
        folder, doc, tuple(sorted(exports, key=lambda item: export_key(item.name)))
    )


def usual(values: Iterable[T], otherwise: T) -> T:
    """The value that more than half of all are; otherwise another one."""
    counts = Counter(values)
    for value, count in counts.most_common(1):
        if 2 * count > counts.total():
            return value
    return otherwise
