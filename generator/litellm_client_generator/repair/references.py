"""Repairs of references that point to nothing."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from litellm_client_generator.document import pointer_to, split
from litellm_client_generator.document.grammar import Element, as_dict, walk
from litellm_client_generator.document.pointers import unescape
from litellm_client_generator.repair.draft import Draft
from litellm_client_generator.repair.operations import anything

_SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "requestBody": "requestBodies",
    "header": "headers",
}
_DEFINITIONS = ("$defs", "definitions")


def enclosed_definitions(draft: Draft) -> None:
    """References like `#/$defs/Foo` mean the `$defs` of a schema around them: these become components.

    Pydantic writes such references for a schema that is a document of its own; FastAPI users paste it into theirs,
    where a `#` is the whole document.
    """
    holders = [
        element
        for element in draft.elements("schema")
        if any(isinstance(element.value.get(word), dict) for word in _DEFINITIONS)
    ]
    # An inner holder first: a reference belongs to the nearest one.
    for holder in reversed(holders):
        for word in _DEFINITIONS:
            _hoist(draft, holder, word)


def _hoist(draft: Draft, holder: Element, word: str) -> None:
    definitions = as_dict(holder.value.get(word))
    names = {pointer_to(word, name): name for name in definitions}
    inner = [
        schema for schema in _subschemas(holder) if str(schema.get("$ref")) in names
    ]
    inner = [schema for schema in inner if _leads_nowhere(draft, schema["$ref"])]
    if not inner:
        return
    components = draft.data.setdefault("components", {})
    if not isinstance(components, dict) or not isinstance(
        components.setdefault("schemas", {}), dict
    ):
        return
    schemas = components["schemas"]
    new_names = _component_names(definitions, word, schemas)
    for schema in inner:
        schema["$ref"] = pointer_to(
            "components", "schemas", new_names[names[schema["$ref"]]]
        )
    for name, definition in definitions.items():
        schemas.setdefault(new_names[name], definition)
    del holder.value[word]
    renamed = ", ".join(
        f"'{old}' as '{new}'" for old, new in new_names.items() if old != new
    )
    draft.report(
        pointer_to(*holder.parts, word),
        f"{len(inner)} references like '{next(iter(names)):.200}' are meant for this schema, but point to nothing",
        f"moved its {len(definitions)} definitions to #/components/schemas"
        + (f" ({renamed:.400})" if renamed else ""),
    )


def _subschemas(holder: Element) -> list[dict[str, Any]]:
    """A schema and all schemas within it."""
    root = {"components": {"schemas": {"": holder.value}}}
    return [
        element.value
        for element in walk(root)
        if element.kind == "schema" and isinstance(element.value, dict)
    ]


def _component_names(
    definitions: dict[str, Any], word: str, schemas: dict[str, Any]
) -> dict[str, str]:
    """A name among the components for each definition: its own if free, or if what is there is the same schema."""
    names = {name: name for name in definitions}
    while True:
        clashes = [
            name
            for name, definition in definitions.items()
            if names[name] in schemas
            and not _equal(definition, schemas[names[name]], names, word)
        ]
        if not clashes:
            return names
        for name in clashes:
            number = int(names[name].removeprefix(name) or 1) + 1
            while f"{name}{number}" in definitions:
                number += 1
            names[name] = f"{name}{number}"


def _equal(definition: Any, component: Any, names: dict[str, str], word: str) -> bool:
    """Whether a definition, with its references renamed, is a component; `additionalProperties: true` says nothing."""
    if isinstance(definition, dict) and isinstance(component, dict):
        if definition.get("additionalProperties") is not component.get(
            "additionalProperties"
        ):
            definition, component = _plain(definition), _plain(component)
        return definition.keys() == component.keys() and all(
            (
                _equal_reference(value, component[key], names, word)
                if key == "$ref"
                else _equal(value, component[key], names, word)
            )
            for key, value in definition.items()
        )
    if isinstance(definition, list) and isinstance(component, list):
        return len(definition) == len(component) and all(
            _equal(one, other, names, word)
            for one, other in zip(definition, component, strict=True)
        )
    return type(definition) is type(component) and bool(definition == component)


def _equal_reference(ref: Any, other: Any, names: dict[str, str], word: str) -> bool:
    name = unescape(str(ref).removeprefix(f"#/{word}/"))
    return bool(
        other
        == (pointer_to("components", "schemas", names[name]) if name in names else ref)
    )


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("additionalProperties") is True:
        return {
            key: value for key, value in schema.items() if key != "additionalProperties"
        }
    return schema


def dangling_reference(draft: Draft) -> None:
    """A `$ref` points to nothing: it becomes one to the component of that name or title, else any value."""
    titles = _titles(draft)
    document = draft.document
    for element in list(walk(draft.data)):
        ref = element.value.get("$ref") if isinstance(element.value, dict) else None
        if not isinstance(ref, str) or _is_external(draft, ref):
            continue
        fault = document.reference_fault(ref, element.kind)
        if fault is None:
            continue
        section = _SECTIONS.get(element.kind, "")
        name = _last_word(ref)
        target = (
            name
            if name in draft.components(section)
            else titles.get(name) if section == "schemas" else None
        )
        target_ref = pointer_to("components", section, target or "")
        if target and not draft.document.reference_fault(target_ref, element.kind):
            element.value["$ref"] = target_ref
            action = f"read it as '{target_ref}'"
        else:
            action = _drop(element)
        document = draft.document
        if action:
            draft.report(element.pointer, fault.message, action)


def _drop(element: Element) -> str:
    """Put something harmless in the place of a reference; say what, or nothing if there is no such thing."""
    match element.kind:
        case "schema":
            del element.value["$ref"]
            return "it takes any value"
        case "mediaType":
            del element.value["$ref"]
            return "it takes any value"
        case "response":
            element.value.clear()
            element.value.update(anything())
            return "the response is taken as it comes"
        case "requestBody":
            element.value.clear()
            element.value["content"] = {"application/json": {"schema": {}}}
            return "any JSON can be sent"
        case (
            "parameter" | "header" | "link" | "example" | "callback" | "securityScheme"
        ):
            if isinstance(element.holder, list):
                element.holder[:] = [
                    value for value in element.holder if value is not element.value
                ]
            else:
                del element.holder[element.parts[-1]]
            return f"left the {element.kind} out"
    return ""


def _titles(draft: Draft) -> dict[str, str]:
    """The name of the one component that has a title."""
    names: dict[str, list[str]] = {}
    for name, schema in draft.components("schemas").items():
        title = schema.get("title") if isinstance(schema, dict) else None
        if isinstance(title, str):
            names.setdefault(title, []).append(name)
    return {
        title: candidates[0]
        for title, candidates in names.items()
        if len(candidates) == 1
    }


def _last_word(ref: str) -> str:
    try:
        return unquote(next(iter(reversed(split(ref))), ""))
    except KeyError:
        return ref.removeprefix("#")


def _is_external(draft: Draft, ref: str) -> bool:
    """Whether a reference leads to another document, of which somebody can do something."""
    if ref in draft.document.outside:
        return bool(draft.document.outside[ref][1])
    return not ref.startswith("#") and any(mark in ref for mark in "#/.:")


def _leads_nowhere(draft: Draft, ref: str) -> bool:
    return draft.document.reference_fault(ref, "schema") is not None
