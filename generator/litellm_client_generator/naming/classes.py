"""Which class an operation is in, and what it is called there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from litellm_client_generator.document.distinct import distinct
from litellm_client_generator.document.paths import Route
from litellm_client_generator.ir import ASYNC
from litellm_client_generator.naming import reserved, spelling
from litellm_client_generator.naming.names import TWIN, Called
from litellm_client_generator.naming.reserved import Scope

VERSIONED = re.compile(r"/v\d+/")
"""The paths that say a version of an API: `/v1/models`."""


def class_names(tags: Iterable[str]) -> dict[str, str]:
    """The API class of each tag. Tags with one class name are one class."""
    wished = {tag: spelling.class_name_of_tag(tag) for tag in tags}
    names = list(dict.fromkeys(wished.values()))

    given = dict(
        zip(
            names,
            spelling.unique([(name, name) for name in names], place=twin),
            strict=True,
        )
    )
    return {tag: given[name] for tag, name in wished.items()}


def twin(name: str) -> str:
    """What a class shares with its asynchronous twin: `X` and `AsyncX` are one pair."""
    return name.removeprefix(ASYNC.prefix)


def module_names(classes: Iterable[str]) -> dict[str, str]:
    """The module of each API class; `SSOApi` and `SsoApi` would have the same one."""
    return numbered(classes, spelling.module_of_class)


def attribute_names(classes: Iterable[str]) -> dict[str, str]:
    """The attribute of each API class in the client."""
    return numbered(classes, spelling.attribute_of_class)


def numbered(classes: Iterable[str], spell: Callable[[str], str]) -> dict[str, str]:
    names = list(dict.fromkeys(classes))
    wishes = [(name, spell(name)) for name in names]
    given = spelling.unique(wishes, reserved.names(Scope.CLIENT))
    return dict(zip(names, given, strict=True))


def method_names(routes: Iterable[Route], aliases: bool) -> list[Called]:
    """The methods of one class, each with a name of its own.

    All that share a name get their HTTP method, and their path if that fails; so does one that is called like the twin of
    another (`list_with_http_info`). A short name stays where no other method of the class could be meant by it: where
    its function has one route, or one that says a version and others that are that operation under another path.

    Args:
        routes: All operations of the class.
        aliases: Whether there are short names.
    """
    routes = list(routes)
    keys = [(route.path, route.method) for route in routes]
    wishes = [method_wishes(route) for route in routes]
    names = distinct(wishes, keys)
    twins = {f"{name}{TWIN}" for name in names}
    names = distinct(
        [
            (with_method if name in twins else name, with_path)
            for name, (_, with_method, with_path) in zip(names, wishes, strict=True)
        ],
        keys,
    )
    taken = {form for name in names for form in Called(name, "").methods}
    taken |= reserved.names(Scope.API)
    shorts = [
        spelling.function_name(route.id, route.method, route.path) or ""
        for route in routes
    ]
    taken |= {f"{short}{TWIN}" for short in shorts if f"{short}{TWIN}" in shorts}
    functions: dict[str, list[Route]] = defaultdict(list)
    for short, route in zip(shorts, routes, strict=True):
        functions[short].append(route)
    meant = {short: main_route(own) for short, own in functions.items()}
    found = []
    for name, short, route in zip(names, shorts, routes, strict=True):
        is_free = aliases and not Called(short, "").methods & taken
        is_meant = meant[short] is route
        found.append(Called(name, short if is_free and is_meant else ""))
    return found


def method_wishes(route: Route) -> tuple[str, str, str]:
    """What an operation may be called: after its id alone, with its HTTP method, with its path as well."""
    name, method = spelling.method_name(route.id), spelling.method_name(route.method)
    place = spelling.method_name(f"{route.path} {route.method}")
    return name, f"{name}_{method}", f"{name}_{place}"


def main_route(routes: list[Route]) -> Route | None:
    """The route that a function is called by; nothing if it may be one of several."""
    if len(routes) == 1:
        return routes[0]
    said = {
        (each.method, each.node.get("summary"), each.node.get("description"))
        for each in routes
    }
    versioned = [each for each in routes if VERSIONED.match(each.path)]
    return versioned[0] if len(said) == 1 == len(versioned) else None
