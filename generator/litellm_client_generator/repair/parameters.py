"""Repairs of parameters."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from litellm_client_generator.document import copy, pointer_to
from litellm_client_generator.document.grammar import NOT_IN_PATH, as_list
from litellm_client_generator.document.media import preferred
from litellm_client_generator.document.templates import slots
from litellm_client_generator.problems import SpecError
from litellm_client_generator.repair.draft import Draft
from litellm_client_generator.swagger import take_bodies

PLACES = ("query", "header", "path", "cookie", "querystring")


def repeated_parameter(draft: Draft) -> None:
    """A parameter is given twice, by name and `in` (OpenAPI 3.1, 4.8.10): the first is kept."""
    for parts, parameters in _lists(draft):
        seen: set[tuple[str, str]] = set()
        for index, parameter in reversed(list(enumerate(parameters))):
            key = _key(_target(draft, parameter))
            if key and key in [
                _key(_target(draft, other)) for other in parameters[:index]
            ]:
                del parameters[index]
                seen.add(key)
        for name, where in sorted(seen):
            draft.report(
                pointer_to(*parts),
                f"the {where} parameter '{name:.80}' is given more than once",
                "kept the first",
            )


def body_parameter(draft: Draft) -> None:
    """A parameter is in `body` or `formData`, as in Swagger 2.0: it is the request body, or a field of it."""
    for endpoint in draft.endpoints():
        parameters = as_list(endpoint.value.get("parameters"))
        found = [_target(draft, each) for each in parameters]
        if not any(each.get("in") in ("body", "formData") for each in found):
            continue
        rest = take_bodies(endpoint.value, found)
        endpoint.value["parameters"] = [
            each
            for each, target in zip(parameters, found, strict=True)
            if any(target is other for other in rest)
        ]
        draft.report(
            endpoint.pointer,
            "a parameter is no place for a body since OpenAPI 3.0",
            "read it as the request body",
        )


def unusable_parameter(draft: Draft) -> None:
    """A parameter has no name, or no place that there is: it is left out, unless it is required."""
    for parts, parameters in _lists(draft):
        for index, parameter in reversed(list(enumerate(parameters))):
            target = _target(draft, parameter)
            is_usable = _key(target, PLACES) or target.get("required") is True
            if is_usable or (not target and parameter):
                continue
            del parameters[index]
            draft.report(
                pointer_to(*parts, index),
                "it is not said what the parameter is called, or where it goes",
                "left it out",
            )


def ambiguous_parameter(draft: Draft) -> None:
    """A parameter has a schema and a content, of which one is enough (OpenAPI 3.1, 4.8.12): the schema is kept."""
    for element in draft.elements("parameter"):
        if {"schema", "content"} <= element.value.keys():
            del element.value["content"]
            draft.report(
                element.pointer,
                f"the parameter '{element.value.get('name')!s:.80}' has a schema and a content",
                "read it by its schema",
            )


def missing_parameter_schema(draft: Draft) -> None:
    """A parameter has neither a schema nor a content (OpenAPI 3.1, 4.8.12): it takes any value."""
    for element in draft.elements("parameter"):
        if (
            not {"$ref", "schema", "content"} & element.value.keys()
            and "name" in element.value
        ):
            element.value["schema"] = {}
            draft.report(
                element.pointer,
                f"the parameter '{element.value['name']!s:.80}' has no schema",
                "it takes any value",
            )


def several_parameter_contents(draft: Draft) -> None:
    """A parameter has several contents, or a content beside its schema (OpenAPI 3.1, 4.8.12): one is kept, the schema or JSON first."""
    for element in draft.elements("parameter"):
        content = element.value.get("content")
        if not isinstance(content, dict) or len(content) == (
            "schema" not in element.value
        ):
            continue
        if "schema" in element.value or not content:
            del element.value["content"]
            element.value.setdefault("schema", {})
            action = "kept the schema"
        else:
            kept = preferred(content)
            element.value["content"] = {kept: content[kept]}
            action = f"kept '{kept:.80}'"
        draft.report(
            element.pointer,
            f"the parameter '{element.value.get('name')!s:.80}' can be written in more than one way, or in none",
            action,
        )


def unknown_path_parameter(draft: Draft) -> None:
    """The path has no place for a path parameter: it stays an argument, and is not sent."""
    for parts, parameters in _lists(draft):
        places = list(slots(str(parts[1])))
        for index, parameter in enumerate(parameters):
            target = _target(draft, parameter)
            if (
                target.get("in") == "path"
                and not any(place.is_for(target.get("name")) for place in places)
                and NOT_IN_PATH not in target
            ):
                parameters[index] = {**copy(target), NOT_IN_PATH: True}
                draft.report(
                    pointer_to(*parts, index),
                    f"the path '{parts[1]:.200}' has no place for '{target.get('name')!s:.80}'",
                    "it stays an argument and is not sent",
                )


def undeclared_path_parameter(draft: Draft) -> None:
    """No parameter says what a `{name}` in the path is (OpenAPI 3.1, 4.8.12.1): it takes text."""
    for endpoint in draft.endpoints():
        declared = [
            target.get("name")
            for parameter in (
                *as_list(endpoint.item.get("parameters")),
                *as_list(endpoint.value.get("parameters")),
            )
            if (target := _target(draft, parameter)).get("in") == "path"
        ]
        missing = [
            place.name
            for place in slots(endpoint.path)
            if place.name
            and not place.is_query
            and not any(map(place.is_for, declared))
        ]
        for name in dict.fromkeys(missing):
            if isinstance(endpoint.value.setdefault("parameters", []), list):
                endpoint.value["parameters"].append(
                    {
                        "name": name,
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                )
                draft.report(
                    endpoint.pointer,
                    f"no parameter says what '{name:.80}' in the path is",
                    "made it a parameter that takes text",
                )


def optional_path_parameter(draft: Draft) -> None:
    """A path parameter does not say that it is required (OpenAPI 3.1, 4.8.12.2): it is."""
    for parts, parameter in _path_parameters(draft):
        if parameter.get("required") is not True:
            parameter["required"] = True
            draft.report(
                pointer_to(*parts),
                f"the path parameter '{parameter.get('name')!s:.80}' is not required",
                "made it required",
            )


def nullable_path_parameter(draft: Draft) -> None:
    """A path parameter may be null, which no path can say: the null is dropped."""
    for parts, parameter in _path_parameters(draft):
        schema = parameter.get("schema")
        if not isinstance(schema, dict):
            continue
        bare = _without_null(schema)
        if bare != schema:
            parameter["schema"] = bare
            draft.report(
                pointer_to(*parts),
                f"the path parameter '{parameter.get('name')!s:.80}' may be null, which no path can say",
                "dropped the null",
            )


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without null as an alternative; a null that is all there is stays."""
    result = {
        key: value
        for key, value in schema.items()
        if key != "nullable" or value is not True
    }
    kinds = as_list(result.get("type"))
    if "null" in kinds and len(set(kinds)) > 1:
        kinds = [kind for kind in kinds if kind != "null"]
        result["type"] = kinds[0] if len(kinds) == 1 else kinds
    for word in ("anyOf", "oneOf"):
        choices = as_list(result.get(word))
        rest = [choice for choice in choices if choice != {"type": "null"}]
        if not rest or len(rest) == len(choices):
            continue
        result[word] = rest
        only = rest[0]
        if (
            len(rest) == 1
            and isinstance(only, dict)
            and not only.keys() & result.keys() - {"title", "description"}
        ):
            del result[word]
            result = {**only, **result}
    if result != schema and result.get("default", "") is None:
        del result["default"]
    return result


def _lists(draft: Draft) -> Iterator[tuple[tuple[str | int, ...], list[Any]]]:
    """Every list of parameters under `paths`."""
    for path, item in draft.path_items():
        if isinstance(item.get("parameters"), list):
            yield ("paths", path, "parameters"), item["parameters"]
    for endpoint in draft.endpoints():
        if isinstance(endpoint.value.get("parameters"), list):
            yield (
                (*endpoint.parts, "parameters"),
                endpoint.value["parameters"],
            )


def _path_parameters(
    draft: Draft,
) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Every path parameter where it is written, be it in a list or among the components."""
    for element in draft.elements("parameter"):
        if element.value.get("in") == "path":
            yield element.parts, element.value


def _target(draft: Draft, parameter: Any) -> dict[str, Any]:
    """A parameter, or the one that it refers to; empty if there is none."""
    if isinstance(parameter, dict) and isinstance(parameter.get("$ref"), str):
        try:
            parameter = draft.document.resolve(parameter["$ref"])[1]
        except SpecError:
            return {}
    return parameter if isinstance(parameter, dict) else {}


def _key(
    parameter: dict[str, Any], places: Collection[str] = ()
) -> tuple[str, str] | None:
    """The name and the place of a parameter, if it has both.

    Args:
        parameter: The Parameter Object.
        places: The places that count; any if empty.
    """
    name, where = parameter.get("name"), parameter.get("in")
    if not isinstance(name, str) or not isinstance(where, str):
        return None
    return (name, where) if where in places or not places else None
