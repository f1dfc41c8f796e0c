"""Places of a document: in words, which a person looks for where a program has a JSON pointer; and what they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

from litellm_client_generator.document.grammar import METHODS
from litellm_client_generator.document.pointers import pointer_to, split

_PARTS = {
    "requestBody": "body",
    "responses": "answer {}",
    "callbacks": "callback {}",
    "headers": "header {}",
    "properties": "property {}",
}
"""What stands in an operation, in an answer or in a schema; `{}` is its name."""

_COMPONENTS = {
    "schemas": "schema {}",
    "parameters": "parameter {}",
    "responses": "answer {}",
    "requestBodies": "body {}",
    "headers": "header {}",
    "securitySchemes": "security scheme {}",
    "callbacks": "callback {}",
    "pathItems": "path item {}",
}


def place(data: Any, pointer: str) -> str:
    """Where something is: `POST /users, parameter name`; nothing where the pointer says it as well.

    Args:
        data: The document.
        pointer: The JSON pointer of the place.
    """
    try:
        parts = split(pointer)
    except KeyError:
        return ""
    return ", ".join(_words(data, parts))


def _words(data: Any, parts: list[str]) -> Iterator[str]:
    match parts:
        case ["paths", path, method, *rest] if method in METHODS:
            yield f"{method.upper()} {path}"
        case ["paths", path, *rest]:
            yield path
        case ["webhooks", name, *rest]:
            yield f"webhook {name}"
        case ["components", kind, name, *rest] if kind in _COMPONENTS:
            yield _COMPONENTS[kind].format(name)
        case _:
            return
    yield from _inside(_at(data, parts[: len(parts) - len(rest)]), rest)


def _inside(value: Any, parts: list[str]) -> Iterator[str]:
    """What leads from an operation, or from a component, to a place in it."""
    while parts:
        key, *rest = parts
        value = _at(value, [key])
        if key == "parameters" and rest:
            found = _at(value, rest[:1])
            name = found.get("name") if isinstance(found, dict) else None
            yield f"parameter {name if isinstance(name, str) else rest[0]}"
            value, rest = found, rest[1:]
        elif "{}" in _PARTS.get(key, "") and rest:
            yield _PARTS[key].format(rest[0])
            value, rest = _at(value, rest[:1]), rest[1:]
        elif key in _PARTS and "{}" not in _PARTS[key]:
            yield _PARTS[key]
        parts = rest


def _at(value: Any, parts: list[str]) -> Any:
    """What a pointer leads to; nothing if it leads nowhere."""
    for part in parts:
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


def enclosing(pointer: str) -> str:
    """The operation, the path or the component that a place is in; nothing if it is in none."""
    try:
        parts = split(pointer)
    except KeyError:
        return ""
    match parts:
        case ["paths", path, method, *_] if method in METHODS:
            return pointer_to("paths", path, method)
        case ["paths", path, "additionalOperations", method, *_]:
            return pointer_to("paths", path, "additionalOperations", method)
        case ["paths", path, *_]:
            return pointer_to("paths", path)
        case ["components", kind, name, *_]:
            return pointer_to("components", kind, name)
    return ""


def reached(find: Callable[[str], Any], operations: Iterable[str]) -> set[str]:
    """The JSON pointers of operations, of their paths, and of all components that they refer to, one through another.

    Args:
        find: Gives what a pointer of the document leads to; a `KeyError` if that is nothing.
        operations: The JSON pointers of the operations.
    """
    waiting = list(operations)
    paths = {pointer_to(*split(operation)[:2]) for operation in waiting}
    waiting += [f"{path}/parameters" for path in paths]
    found: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        if pointer in found:
            continue
        with suppress(KeyError):
            waiting += map(enclosing, references(find(pointer)))
            found.add(pointer)
    return found | paths


def references(value: Any) -> Iterator[str]:
    """Every `$ref` in a value."""
    values = [value]
    while values:
        value = values.pop()
        if isinstance(value, dict):
            ref = value.get("$ref")
            if isinstance(ref, str):
                yield ref
            values += value.values()
        elif isinstance(value, list):
            values += value
