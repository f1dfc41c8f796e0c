"""Random documents of OpenAPI 3.0, 3.1 and 3.2: whatever a client reads of them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.properties.contents import bodies, responses
from tests.properties.dialects import OLD, annotated, spoken
from tests.properties.parameters import NAMES, objects, parameters, places_of
from tests.properties.schemas import COMPONENTS, Schema, schemas

Draw = st.DrawFn

VERSIONS = ("3.0.3", "3.1.0", "3.2.0")
TAGS = ("Pets", "pets", "store items", "1st")
KINDS = ("Dog", "Cow")
FAMILY = "Animal"

KEYS: dict[str, Any] = {
    "header.key": {"type": "apiKey", "in": "header", "name": "x-own-key"},
    "query.key": {"type": "apiKey", "in": "query", "name": "own key"},
    "cookie_key": {"type": "apiKey", "in": "cookie", "name": "sid"},
}
TOKENS: dict[str, Any] = {
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "oauth": {
        "type": "oauth2",
        "flows": {
            "clientCredentials": {
                "tokenUrl": "http://127.0.0.1/token",
                "scopes": {"read": "Reads."},
            }
        },
    },
    "openid": {"type": "openIdConnect", "openIdConnectUrl": "http://127.0.0.1/openid"},
}
TLS: dict[str, Any] = {"tls": {"type": "mutualTLS"}}
"""Schemes of OpenAPI 3.1; nothing of a request says them."""

VARIABLES: dict[str, Any] = {
    "port": {"default": "80"},
    "base": {"default": "v1", "enum": ["v1", "v2"]},
}


@st.composite
def documents(draw: Draw, size: int = 6) -> dict[str, Any]:
    """Whole documents.

    Args:
        draw: Draws them.
        size: How many paths they have.
    """
    version = draw(st.sampled_from(VERSIONS))
    document: dict[str, Any] = {
        "openapi": version,
        "info": {"title": "Random", "version": "1"},
        "paths": {},
        "components": draw(components(version)),
    }
    if draw(st.booleans()):
        document["servers"] = draw(servers())
    if draw(st.booleans()):
        document["security"] = draw(requirements(version))
    for number in range(size):
        path, item = draw(path_items(number, document))
        document["paths"][path] = item
    return document


@st.composite
def components(draw: Draw, version: str) -> dict[str, Any]:
    """Schemas that others refer to, and all security schemes."""
    found: dict[str, Schema] = {}
    for name in COMPONENTS:
        schema = spoken(draw(schemas(tuple(found), 2)), version)
        found[name] = draw(annotated(schema, version))
    found.update(draw(families(version)))
    schemes = {**KEYS, **TOKENS, **({} if version.startswith(OLD) else TLS)}
    return {"schemas": found, "securitySchemes": schemes}


@st.composite
def families(draw: Draw, version: str) -> dict[str, Any]:
    """Two kinds of objects, and what is one of both, told apart by a property."""
    found: dict[str, Any] = {}
    for name in KINDS:
        schema: Any = draw(objects("body", ("size", "name")))
        del schema["additionalProperties"]
        schema["properties"]["kind"] = {"type": "string", "enum": [name.lower()]}
        schema["required"] = [*schema["required"], "kind"]
        found[name] = spoken(schema, version)
    references = [{"$ref": f"#/components/schemas/{name}"} for name in KINDS]
    mapping = {name.lower(): each["$ref"] for name, each in zip(KINDS, references, strict=True)}  # fmt: skip
    found[FAMILY] = {
        draw(st.sampled_from(["oneOf", "anyOf"])): references,
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    return found


@st.composite
def servers(draw: Draw) -> list[dict[str, Any]]:
    """Server Objects, of which the first one is used."""
    path = draw(st.sampled_from(["", "/", "/api", "/{base}", "/api/{base}/"]))
    names = ["port", *(["base"] if "{base}" in path else [])]
    first: dict[str, Any] = {
        "url": f"http://127.0.0.1:{{port}}{path}",
        "variables": {name: VARIABLES[name] for name in names},
    }
    more = draw(st.sampled_from([[], [{"url": "https://example.com/v3"}]]))
    return [first, *more]


@st.composite
def requirements(draw: Draw, version: str) -> list[dict[str, list[str]]]:
    """Security Requirement Objects; a request has one place for a token."""
    tokens = [*TOKENS, *([] if version.startswith(OLD) else TLS)]
    found: list[dict[str, list[str]]] = []
    for _ in range(draw(st.integers(0, 3))):
        names = draw(st.lists(st.sampled_from([*KEYS]), max_size=2, unique=True))
        names += draw(st.lists(st.sampled_from(tokens), max_size=1))
        each = {name: ["read"] if name == "oauth" else list[str]() for name in names}
        found += [each] if each not in found else []
    return found


@st.composite
def path_items(
    draw: Draw, number: int, document: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    """A path, and its operations: one or two, of which the second one has another method."""
    version = document["openapi"]
    names = draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True))
    places = [draw(st.sampled_from(places_of(name))) for name in names]
    slots = [name for name, place in zip(names, places, strict=True) if place == "path"]
    path = "/".join([f"/{number}", *(f"{{{name}}}" for name in slots)])
    listed = [
        draw(parameters(place, name, index, version))
        for index, (name, place) in enumerate(zip(names, places, strict=True))
    ]
    if version == "3.2.0" and "query" not in places and draw(st.integers(0, 4)) == 0:
        listed.append(draw(whole_query()))
    said = draw(operations(f"call{number}", document))
    item: dict[str, Any] = {}
    for index, parameter in enumerate(listed):
        key = f"{number}-{index}"
        holder = draw(st.sampled_from([said, item]))
        if draw(st.integers(0, 3)) == 0:
            shared = document["components"].setdefault("parameters", {})
            shared[key] = parameter
            parameter = {"$ref": f"#/components/parameters/{key}"}
        holder.setdefault("parameters", []).append(parameter)
    if draw(st.integers(0, 4)) == 0:
        item["servers"] = draw(servers())
    method = draw(st.sampled_from(["get", "post", "put", "patch", "delete"]))
    if version == "3.2.0" and draw(st.integers(0, 2)) == 0:
        if draw(st.booleans()):
            item["query"] = {**said, **draw(with_body(number, document))}
        else:
            item["additionalOperations"] = {"Link": said}
        return path, item
    if method in ("post", "put", "patch"):
        said.update(draw(with_body(number, document)))
    item[method] = said
    return path, item


@st.composite
def whole_query(draw: Draw) -> dict[str, Any]:
    """A parameter that is the query (OpenAPI 3.2, 4.12.1)."""
    schema = draw(objects("query", ("red", "page size")))
    content = {"application/x-www-form-urlencoded": {"schema": schema}}
    return {"name": "whole", "in": "querystring", "content": content}


@st.composite
def operations(draw: Draw, name: str, document: dict[str, Any]) -> dict[str, Any]:
    """An Operation Object without parameters and body."""
    version = document["openapi"]
    known = tuple(document["components"]["schemas"])
    said: dict[str, Any] = {"operationId": name}
    said["responses"] = draw(responses(known, version))
    for status, each in said["responses"].items():
        if draw(st.integers(0, 4)) == 0:
            shared = document["components"].setdefault("responses", {})
            shared[f"{name}.{status}"] = each
            reference = {"$ref": f"#/components/responses/{name}.{status}"}
            said["responses"] = {**said["responses"], status: reference}
    if tags := draw(st.lists(st.sampled_from(TAGS), max_size=2, unique=True)):
        said["tags"] = tags
    if draw(st.integers(0, 3)) == 0:
        said["deprecated"] = True
    if draw(st.integers(0, 2)) == 0:
        said["security"] = draw(requirements(version))
    if draw(st.integers(0, 4)) == 0:
        said["servers"] = draw(servers())
    return said


@st.composite
def with_body(draw: Draw, number: int, document: dict[str, Any]) -> dict[str, Any]:
    body = draw(bodies(tuple(document["components"]["schemas"]), document["openapi"]))
    if draw(st.integers(0, 3)):
        return {"requestBody": body}
    shared = document["components"].setdefault("requestBodies", {})
    shared[f"body{number}"] = body
    return {"requestBody": {"$ref": f"#/components/requestBodies/body{number}"}}
