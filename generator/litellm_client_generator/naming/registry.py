"""The names of one package's classes, modules and methods, decided before anything is built.

They are computed over the whole document, whatever is chosen of it, so that a choice moves no name. The settings'
renames come last; "present" names are those without them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from keyword import kwlist

from litellm_client_generator.document.paths import Route, all_tags
from litellm_client_generator.document.schemas.schema import Node, Schemas
from litellm_client_generator.document.webhooks import Webhook
from litellm_client_generator.ir import ASYNC
from litellm_client_generator.naming import reserved, spelling
from litellm_client_generator.naming.classes import (
    attribute_names,
    class_names,
    method_names,
    module_names,
    twin,
)
from litellm_client_generator.naming.inventory import attributes, members, name_schemas
from litellm_client_generator.naming.names import Called, ClassName
from litellm_client_generator.naming.renames import Rename, find, labelled, renamed
from litellm_client_generator.naming.reserved import Scope
from litellm_client_generator.settings import Settings, SettingsError

Method = tuple[str, str]
"""An operation in one API class: the class, and the operation's JSON pointer."""


@dataclass(frozen=True, slots=True)
class Registry:
    """The names of one package."""

    client: str
    """The class that holds every API class."""
    classes: Mapping[str, str]
    """The API class of each tag."""
    modules: Mapping[str, str]
    """The module of each API class."""
    attributes: Mapping[str, str]
    """What each API class is called in the client."""
    methods: Mapping[Method, Called]
    schemas: Mapping[str, ClassName]
    """The models, enums and aliases, by JSON pointer."""


def register(
    schemas: Schemas,
    routes: Sequence[Route],
    webhooks: Sequence[Webhook],
    settings: Settings,
) -> Registry:
    """Names everything.

    Args:
        schemas: The document's schemas.
        routes: Its operations.
        webhooks: What it sends on its own.
        settings: The run's settings.

    Raises:
        SettingsError: A rename names nothing, or takes a name that is not free.
    """
    return Registrar(schemas, routes, webhooks, settings).registry()


class Registrar:
    """One run of `register`."""

    def __init__(
        self,
        schemas: Schemas,
        routes: Sequence[Route],
        webhooks: Sequence[Webhook],
        settings: Settings,
    ) -> None:
        self.document = schemas.document
        self.schemas = schemas
        self.routes = routes
        self.settings = settings
        self.classes = class_names(all_tags(routes))
        apis, core = flavors(self.classes.values()), reserved.exports().keys()
        self.client = self.client_class({*core, *apis})
        self.core = {*core, *flavors([self.client])}
        self.named = name_schemas(schemas, routes, webhooks, {*self.core, *apis})

    def client_class(self, taken: Collection[str]) -> str:
        """The class that holds every API class.

        Args:
            taken: The package's other classes.
        """
        title = str(self.document.data["info"].get("title", ""))
        name = self.settings.client_class
        if name in taken:
            raise SettingsError(f"setting client-class: the package has another {name}")
        return name or spelling.client_class_name(title)

    def registry(self) -> Registry:
        """All names; the renames of classes are applied here, all others below."""
        present = {name: name for name in self.classes.values()}
        labels = labelled(present.items(), self.classes.items())
        found = find(self.entries("classes"), labels)
        names = renamed(present, found, {*self.core, *reserved.classes()})
        pairs = {name: twin(name) for name in present}
        renamed(pairs, found, spell=twin)  # only to see that pairs do not overlap
        modules = renamed(
            module_names(present), found, kwlist, spelling.module_of_class
        )
        places = renamed(
            attribute_names(present), found, spell=spelling.attribute_of_class
        )
        schemas = self.models(set(flavors(names.values())))
        models = {named.name for named in schemas.values()}
        for rename in found.values():
            if models.intersection(flavors([rename.name])):
                raise rename.taken("model")
        return Registry(
            client=self.client,
            classes={tag: names[name] for tag, name in self.classes.items()},
            modules={names[name]: module for name, module in modules.items()},
            attributes={names[name]: place for name, place in places.items()},
            methods={
                (names[name], pointer): called
                for (name, pointer), called in self.methods().items()
            },
            schemas=schemas,
        )

    def entries(self, table: str) -> list[Rename]:
        """The renames of one table of the settings."""
        said: Mapping[str, str] = getattr(self.settings.names, table)
        return [
            Rename(table, key, key, name, self.settings.is_lenient)
            for key, name in said.items()
        ]

    # -- Models ------------------------------------------------------------------------

    def models(self, apis: Collection[str]) -> dict[str, ClassName]:
        """The models, enums and aliases, renamed."""
        present = {named.name: named.module for named in self.named.values()}
        found = find(self.entries("models"), self.model_labels())
        names = renamed(
            {name: name for name in present},
            found,
            {*self.core, *apis, *reserved.classes()},
        )
        modules = renamed(present, found, reserved.WORDS, spelling.module_of_model)
        parts = {**self.parts("fields", "model"), **self.parts("members", "enum")}
        return {
            pointer: ClassName(
                names[named.name],
                modules[named.name],
                named.kind,
                parts.get(named.name, {}),
            )
            for pointer, named in self.named.items()
        }

    def model_labels(self) -> dict[str, list[str]]:
        """The present classes by their own names, and by the names of their schemas, which win."""
        return labelled(
            ((named.name, named.name) for named in self.named.values()),
            (
                (key, self.named[node.pointer].name)
                for key, node in self.schemas.components().items()
            ),
        )

    def parts(self, table: str, kind: str) -> dict[str, dict[str, str]]:
        """The attributes or members of the classes in which a table renames any.

        By present class and by the document's spelling.
        """
        renames = self.entries(table)
        if not renames:
            return {}
        present = {
            named.name: self.present_parts(self.schemas.at(pointer))
            for pointer, named in self.named.items()
            if named.kind == kind
        }
        labels = labelled(
            (f"{label}.{part}", (name, part))
            for label, names in self.model_labels().items()
            for name in names
            for part in present.get(name, ())
        )
        found: dict[str, dict[str, Rename]] = defaultdict(dict)
        for (name, part), rename in find(renames, labels).items():
            found[name][part] = rename
        taken = reserved.WORDS | reserved.names(Scope.MODEL)
        return {name: renamed(present[name], own, taken) for name, own in found.items()}

    def present_parts(self, node: Node) -> dict[str, str]:
        """The attributes of a model or the members of an enum."""
        if self.named[node.pointer].kind == "model":
            return attributes(self.schemas.properties(node))
        return {
            str(value): name
            for value, name in members(self.schemas.whole(node)).items()
        }

    # -- Methods -----------------------------------------------------------------------

    def methods(self) -> dict[Method, Called]:
        """What each operation is called in its present classes, renamed."""
        present = dict(self.present_methods())
        ids = {route.pointer: route.id for route in self.routes}
        labels = labelled(
            (
                (f"{key[0]}.{name}", key)
                for key, called in present.items()
                for name in (called.name, called.alias)
                if name
            ),
            ((ids[key[1]], key) for key in present),
        )
        found = find(self.entries("methods"), labels)
        parameters = self.parameters(labels)
        names = {
            key: replace(
                Called(found[key].name, "") if key in found else called,
                parameters=tuple(parameters.get(key, ())),
            )
            for key, called in present.items()
        }
        for key, rename in found.items():
            if rename.name in reserved.WORDS | reserved.names(Scope.API):
                raise rename.reserved()
            others = {
                form
                for other, called in names.items()
                if other[0] == key[0] and other != key
                for form in called.methods
            }
            if names[key].methods & others:
                raise rename.taken("method")
        return names

    def present_methods(self) -> Iterator[tuple[Method, Called]]:
        """What each operation is called in each of its present classes."""
        classes: dict[str, dict[str, Route]] = defaultdict(dict)
        for route in self.routes:
            for tag in route.tags:
                classes[self.classes[tag]][route.pointer] = route
        for name, own in classes.items():
            called = method_names(own.values(), self.settings.aliases)
            yield from zip(((name, pointer) for pointer in own), called, strict=True)

    def parameters(
        self, methods: Mapping[str, Iterable[Method]]
    ) -> dict[Method, list[Rename]]:
        """What is said about the parameters of each operation.

        Args:
            methods: The operations, by all that they may be called.
        """
        found: dict[Method, list[Rename]] = defaultdict(list)
        for rename in self.entries("parameters"):
            dots = [index for index, sign in enumerate(rename.key) if sign == "."]
            owners = [rename.key[:dot] for dot in dots if rename.key[:dot] in methods]
            if owners:
                label = rename.key.removeprefix(f"{owners[-1]}.")
                for key in methods[owners[-1]]:
                    found[key].append(replace(rename, label=label))
            elif not rename.optional:
                last = rename.key.rpartition(".")[-1]
                raise rename.missing(f"{owner}.{last}" for owner in methods)
        return found


def flavors(classes: Iterable[str]) -> list[str]:
    """The classes, and their asynchronous twins."""
    return [f"{prefix}{name}" for name in classes for prefix in ("", ASYNC.prefix)]
