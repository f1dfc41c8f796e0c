"""Document and settings to the package that is to be printed; the one loop that collects problems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from litellm_client_generator.building.operations import OperationBuilder
from litellm_client_generator.building.reach import closure, names_in, names_of
from litellm_client_generator.building.schemas.aliases import deferred
from litellm_client_generator.building.schemas.families import Families
from litellm_client_generator.building.schemas.models import ModelBuilder
from litellm_client_generator.building.schemas.types import Types
from litellm_client_generator.building.security import requested_scopes, scheme
from litellm_client_generator.building.servers import server
from litellm_client_generator.building.webhooks import build_webhooks
from litellm_client_generator.document import Document
from litellm_client_generator.document.paths import UNTAGGED, all_tags, routes
from litellm_client_generator.document.schemas.schema import Schemas
from litellm_client_generator.document.webhooks import webhooks
from litellm_client_generator.ir import (
    Alias,
    Api,
    Enum,
    Model,
    Operation,
    Package,
    Schema,
    Webhook,
)
from litellm_client_generator.naming import spelling
from litellm_client_generator.naming.choice import choose
from litellm_client_generator.naming.registry import register
from litellm_client_generator.problems import Problem, SpecError
from litellm_client_generator.settings import Settings


@dataclass(frozen=True, slots=True)
class Result:
    """The package, and what was left out of it on the way."""

    package: Package
    problems: tuple[Problem, ...]


def build(document: Document, settings: Settings) -> Result:
    """Everything that the templates need.

    Args:
        document: Valid, and repaired.
        settings: The run's settings.

    Raises:
        SpecError: Parts of the document cannot be generated.
        SettingsError: The settings choose or rename what is not there, or ask for names that collide.
    """
    return Builder(document, settings).result()


class Builder:
    """One run of `build`."""

    def __init__(self, document: Document, settings: Settings) -> None:
        self.document = document
        self.settings = settings
        self.schemas = Schemas(document)
        self.routes = routes(self.schemas, spelling.default_operation_id)
        self.sent = webhooks(self.schemas, self.routes)
        self.names = register(self.schemas, self.routes, self.sent, settings)
        self.chosen = choose(self.routes, settings, self.names.methods)
        self.problems: dict[Problem, None] = {}
        self.types = Types(self.schemas, self.names.schemas, self.warn)
        self.operations = OperationBuilder(document, self.types, settings)

    def warn(self, pointer: str, message: str, action: str) -> None:
        self.problems[Problem("warning", pointer, message, action)] = None

    def result(self) -> Result:
        groups = self.groups()
        received = self.webhooks()
        schemas = self.named_schemas(groups, received)
        info = self.document.data["info"]
        title = str(info.get("title", ""))
        name = self.settings.package or spelling.package_name(title)
        schemes = self.document.data.get("components", {}).get("securitySchemes", {})
        scopes = requested_scopes(self.requirements())
        package = Package(
            name=name,
            title=title,
            version=str(info.get("version", "")),
            doc=f"A client for {title or 'an HTTP API'}.",
            user_agent=f"{name.replace('_', '-')}/{agent_version(str(info.get('version', '')))}",
            client=self.names.client,
            default_host=self.settings.default_host,
            host_variable=self.settings.host_variable,
            api_key_variable=self.settings.api_key_variable,
            servers=tuple(
                server(self.document, value)
                for value in self.document.data.get("servers") or ()
            ),
            security_schemes=tuple(
                scheme(str(key), value, scopes.get(key, ()))
                for key, value in schemes.items()
            ),
            models=tuple(item for item in schemas if isinstance(item, Model)),
            enums=tuple(item for item in schemas if isinstance(item, Enum)),
            aliases=tuple(item for item in schemas if isinstance(item, Alias)),
            apis=tuple(self.api(tags, own) for tags, own in groups),
            webhooks=received,
        )
        place = self.document.position
        problems = sorted(self.problems, key=lambda problem: place(problem.pointer))
        return Result(package, tuple(problems))

    def groups(self) -> list[tuple[list[str], list[Operation]]]:
        """The operations of each API class, the classes in the order of their names."""
        tags: dict[str, list[str]] = defaultdict(list)
        found: dict[str, dict[str, Operation]] = defaultdict(dict)
        faults: dict[Problem, None] = {}
        for route in self.routes:
            for tag in self.chosen.get(route.pointer, ()):
                name = self.names.classes[tag]
                called = self.names.methods[name, route.pointer]
                tags[name].append(tag)
                if route.pointer in found[name]:
                    continue
                try:
                    found[name][route.pointer] = self.operations.build(route, called)
                except SpecError as error:
                    faults |= dict.fromkeys(error.problems)
        if faults:
            raise SpecError(faults, self.document.source)
        return [
            (list(dict.fromkeys(tags[name])), list(found[name].values()))
            for name in sorted(found)
        ]

    def webhooks(self) -> tuple[Webhook, ...]:
        """What reads the webhooks: of a choice, those of its tags, and the callbacks of its operations."""
        tags = {tag for found in self.chosen.values() for tag in found}
        wanted = [
            each
            for each in self.sent
            if not self.settings.is_narrowed
            or each.caller in self.chosen
            or not tags.isdisjoint(each.tags)
        ]
        return build_webhooks(wanted, self.operations.answers)

    def api(self, tags: list[str], operations: list[Operation]) -> Api:
        name = self.names.classes[tags[0]]
        return Api(
            name=name,
            module=self.names.modules[name],
            attribute=self.names.attributes[name],
            doc=api_doc(tags, self.tag_description(tags)),
            operations=tuple(operations),
        )

    def tag_description(self, tags: list[str]) -> str:
        declared = {
            tag.get("name"): tag.get("description")
            for tag in self.document.data.get("tags") or ()
        }
        return "\n\n".join(str(declared[tag]) for tag in tags if declared.get(tag))

    def named_schemas(
        self,
        groups: Iterable[tuple[list[str], list[Operation]]],
        received: Iterable[Webhook] = (),
    ) -> list[Schema]:
        """The schemas that the package needs: all components, or what the chosen tags reach; and inline ones in use."""
        pointers = {name.name: place for place, name in self.names.schemas.items()}
        operations = [item for _, operations in groups for item in operations]
        waiting = names_of(operations) | names_in(each.type for each in received)
        if not self.settings.is_narrowed:
            waiting |= {
                self.names.schemas[node.pointer].name
                for node in self.schemas.components().values()
            }
        models = ModelBuilder(
            self.schemas,
            self.names.schemas,
            self.types,
            listings(operations),
            Families(self.types),
            pointers,
        )
        made: dict[str, Schema] = {}
        while waiting:
            name = waiting.pop()
            if name not in made:
                made[name] = models.build(self.schemas.at(pointers[name]))
                waiting |= names_in(made[name].types)
        return sorted(deferred(made), key=lambda schema: schema.module)

    def requirements(self) -> Iterator[Mapping[str, Any]]:
        """Every Security Requirement Object, of the whole document and of its operations."""
        yield from self.document.data.get("security") or ()
        for route in self.routes:
            yield from route.node.get("security") or ()


def api_doc(tags: list[str], description: str) -> str:
    """The doc of a class.

    Args:
        tags: The tags whose class it is.
        description: What the document says of them.
    """
    names = " and ".join(f'"{tag}"' for tag in tags)
    doc = (
        "Operations without a tag."
        if tags == [UNTAGGED]
        else f"Operations tagged {names}."
    )
    return f"{doc}\n\n{description}" if description else doc


def listings(operations: Iterable[Operation]) -> dict[str, str]:
    """The field that holds a page's items, by the JSON pointer of the model."""
    found = [item.listing for item in operations if item.listing]
    return {
        item.model: item.items
        for item in sorted(found, key=lambda item: item.items)
        if item.model
    }


def agent_version(version: str) -> str:
    """A version that may stand in a User-Agent header (RFC 9110, section 5.6.2)."""
    return (
        "".join(c for c in version if c.isascii() and (c.isalnum() or c in ".-+_"))
        or "0"
    )


def tag_table(
    document: Document, settings: Settings
) -> list[tuple[str, str, str, str]]:
    """For each tag: the tag, its class, the number of its operations, and of the models that these reach.

    Args:
        document: Valid, and repaired.
        settings: The run's settings; what they choose of the document does not matter.
    """
    builder = Builder(document, settings.whole())
    groups = builder.groups()
    schemas = {item.name: item for item in builder.named_schemas(groups)}
    made = {item.pointer: item for _, operations in groups for item in operations}
    rows = []
    for tag in all_tags(builder.routes):
        found = [made[route.pointer] for route in builder.routes if tag in route.tags]
        models = closure(found, schemas)
        name = builder.names.classes[tag]
        rows.append((tag, name, str(len(found)), str(len(models))))
    return rows
