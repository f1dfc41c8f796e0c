"""A Swagger 2.0 document to one of OpenAPI 3.0, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from litellm_client_generator.document import METHODS, Document, copy, pointer_to
from litellm_client_generator.document.grammar import (
    as_dict,
    as_list,
    walk,
)
from litellm_client_generator.problems import Problem
from litellm_client_generator.swagger.bodies import BODY, FORM, JSON, body, take_bodies
from litellm_client_generator.swagger.schemas import (
    PLACES,
    extensions,
    mend_schema,
    schema_of,
)
from litellm_client_generator.swagger.styles import encoding

VERSION = "3.0.3"
_SAME = ("info", "tags", "externalDocs", "security")
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
RULE = "swagger-2"


def convert(document: Document) -> Document:
    """The document in OpenAPI 3.0; itself if it is no Swagger.

    Args:
        document: As it was read, with all that it refers to; it is not changed.
    """
    if "openapi" in document.data:
        return document
    return Conversion(document).run()


class Conversion:
    """One run of `convert`."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.old: dict[str, Any] = copy(document.data)
        self.problems: list[Problem] = []
        self.consumes = _texts(self.old.get("consumes"))
        self.produces = _texts(self.old.get("produces"))
        self.parameters = as_dict(self.old.get("parameters"))

    def run(self) -> Document:
        self.report("#/swagger", "this is Swagger 2.0", f"read it as OpenAPI {VERSION}")
        new: dict[str, Any] = {"openapi": VERSION}
        new |= {key: self.old[key] for key in _SAME if key in self.old}
        new |= extensions(self.old)
        if servers := self.servers(self.old):
            new["servers"] = servers
        paths = as_dict(self.old.get("paths"))
        new["paths"] = {path: self.item(path, item) for path, item in paths.items()}
        new["components"] = self.components()
        self.rewrite(new)
        return replace(
            self.document,
            data=new,
            problems=(*self.document.problems, *self.problems),
            origins=self.origins(),
        )

    def report(self, pointer: str, message: str, action: str) -> None:
        self.problems.append(Problem("warning", pointer, message, action, RULE))

    def sayer(self, *parts: str) -> Callable[[str], None]:
        """What reports something about a place."""

        def say(text: str) -> None:
            message, _, action = text.partition("; ")
            self.report(pointer_to(*parts), message, action)

        return say

    def servers(self, holder: dict[str, Any]) -> list[dict[str, Any]]:
        """The servers: every scheme, with the document's host and path."""
        base = str(self.old.get("basePath") or "").rstrip("/")
        host = self.old.get("host") or urlsplit(self.document.source).netloc
        if not isinstance(host, str) or not host:
            return [{"url": base}] if base else []
        schemes = _texts(holder.get("schemes")) or [
            urlsplit(self.document.source).scheme or "https"
        ]
        return [{"url": f"{scheme}://{host}{base}"} for scheme in schemes]

    def components(self) -> dict[str, Any]:
        new: dict[str, Any] = {}
        for name, value in as_dict(self.old.get("definitions")).items():
            mend_schema(value)
            new.setdefault("schemas", {})[name] = value
        for name, parameter in self.parameters.items():
            where = as_dict(parameter).get("in")
            if where == BODY:
                mend_schema(parameter.get("schema"))
                bodies = new.setdefault("requestBodies", {})
                bodies[name] = body(parameter, self.consumes)
            elif where != FORM:
                made = self.parameter(parameter, "parameters", name)
                new.setdefault("parameters", {})[name] = made
        for name, response in as_dict(self.old.get("responses")).items():
            made = self.response(response, self.produces)
            new.setdefault("responses", {})[name] = made
        for name, scheme in as_dict(self.old.get("securityDefinitions")).items():
            new.setdefault("securitySchemes", {})[name] = security_scheme(scheme)
        return new

    def item(self, path: str, item: Any) -> Any:
        if not isinstance(item, dict) or path.startswith("x-"):
            return item
        shared = as_list(item.get("parameters"))
        bodies = [each for each in shared if self.is_body(each)]
        new = {key: value for key, value in item.items() if key not in METHODS}
        if shared:
            others = [each for each in shared if not self.is_body(each)]
            new["parameters"] = [
                self.parameter(each, "paths", path, "parameters") for each in others
            ]
        for method in METHODS:
            if method in item:
                new[method] = self.operation(item[method], bodies, path, method)
        return new

    def is_body(self, parameter: Any) -> bool:
        return self.target(parameter).get("in") in (BODY, FORM)

    def target(self, parameter: Any) -> dict[str, Any]:
        """A parameter, or the shared one that it refers to."""
        ref = as_dict(parameter).get("$ref")
        if isinstance(ref, str):
            return as_dict(self.parameters.get(ref.removeprefix("#/parameters/")))
        return as_dict(parameter)

    def operation(self, old: Any, shared: list[Any], path: str, method: str) -> Any:
        if not isinstance(old, dict):
            return old
        place = ("paths", path, method)
        new = {
            key: value
            for key, value in old.items()
            if key not in ("consumes", "produces", "schemes", "parameters")
        }
        new |= self.inputs(old, shared, place)
        produces = _texts(old.get("produces")) if "produces" in old else self.produces
        if isinstance(old.get("responses"), dict):
            new["responses"] = {
                status: (
                    self.response(response, produces)
                    if not str(status).startswith("x-")
                    else response
                )
                for status, response in old["responses"].items()
            }
        if "schemes" in old and (servers := self.servers(old)):
            new["servers"] = servers
        return new

    def inputs(
        self, old: dict[str, Any], shared: list[Any], place: tuple[str, ...]
    ) -> dict[str, Any]:
        """The `parameters` and the `requestBody` of an operation."""
        own = as_list(old.get("parameters"))
        has_own = any(self.is_body(each) for each in own)
        parameters = [*([] if has_own else shared), *own]
        consumes = _texts(old.get("consumes")) if "consumes" in old else self.consumes
        # A shared body stays where it is, unless the operation takes other media types; forms have no other place.
        found = [
            self.target(each) if self.is_body(each) else each for each in parameters
        ]
        for each in found:
            if as_dict(each).get("in") == BODY:
                mend_schema(each.get("schema"))
        made: dict[str, Any] = {}
        rest = take_bodies(made, found, consumes, self.sayer(*place))
        named = [
            each
            for each in parameters
            if as_dict(each).get("$ref") and self.target(each).get("in") == BODY
        ]
        if named and consumes == self.consumes:
            name = str(named[0]["$ref"]).removeprefix("#/parameters/")
            made["requestBody"] = {"$ref": f"#/components/requestBodies/{name}"}
        if rest:
            made["parameters"] = [
                self.parameter(each, *place, "parameters") for each in rest
            ]
        return made

    def parameter(self, old: Any, *place: str) -> Any:
        """A Parameter Object of OpenAPI 3."""
        if not isinstance(old, dict) or "$ref" in old:
            return old
        kept = (
            "name",
            "in",
            "description",
            "required",
            "deprecated",
            "allowEmptyValue",
        )
        return {
            **{key: old[key] for key in kept if key in old},
            **{
                key: value
                for key, value in extensions(old).items()
                if key != "x-nullable"
            },
            **encoding(old, self.sayer(*place)),
            "schema": as_dict(old.get("schema")) or schema_of(old),
        }

    def response(self, old: Any, produces: list[str]) -> Any:
        """A Response Object of OpenAPI 3."""
        if not isinstance(old, dict) or "$ref" in old:
            return old
        new = {
            key: value
            for key, value in old.items()
            if key not in ("schema", "headers", "examples")
        }
        headers = as_dict(old.get("headers"))
        if headers:
            new["headers"] = {name: header(value) for name, value in headers.items()}
        if content := self.content(old, produces):
            new["content"] = content
        return new

    def content(self, old: dict[str, Any], produces: list[str]) -> dict[str, Any]:
        schema, examples = old.get("schema"), as_dict(old.get("examples"))
        if schema is None:
            return {media: {"example": each} for media, each in examples.items()}
        is_file = as_dict(schema).get("type") == "file"
        mend_schema(schema)
        usual = "application/octet-stream" if is_file else JSON
        return {
            media: {
                "schema": schema,
                **({"example": examples[media]} if media in examples else {}),
            }
            for media in produces or (usual,)
        }

    def rewrite(self, new: dict[str, Any]) -> None:
        """Make every reference one to where its object is now."""
        for holder in _references(new):
            holder["$ref"] = moved(holder["$ref"])

    def origins(self) -> dict[str, str]:
        """Where parts were, by their pointers now: a reader knows the document as it was."""
        found = {f"#/components/{new}": f"#/{old}" for old, new in PLACES.items()}
        found["#/components/requestBodies"] = "#/parameters"
        return found | {
            moved(pointer): origin for pointer, origin in self.document.origins.items()
        }


def _references(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every object of a document with a reference."""
    for element in walk(value):
        if isinstance(element.value, dict) and isinstance(
            element.value.get("$ref"), str
        ):
            yield element.value


def moved(pointer: str) -> str:
    """A pointer into a Swagger document as one into what is made of it."""
    for old, new in PLACES.items():
        if pointer.startswith(f"#/{old}/"):
            return f"#/components/{new}/{pointer.removeprefix(f'#/{old}/')}"
    return pointer


def header(old: Any) -> Any:
    """A Header Object of OpenAPI 3."""
    if not isinstance(old, dict):
        return old
    told = {"description": old["description"]} if "description" in old else {}
    return {**told, "schema": schema_of(old)}


def security_scheme(old: Any) -> Any:
    """A Security Scheme Object of OpenAPI 3."""
    if not isinstance(old, dict):
        return old
    if old.get("type") == "basic":
        return {**old, "type": "http", "scheme": "basic"}
    if old.get("type") != "oauth2":
        return old
    fields = ("flow", "authorizationUrl", "tokenUrl", "scopes")
    flow = {key: old[key] for key in fields[1:] if key in old}
    flow.setdefault("scopes", {})
    name = _FLOWS.get(str(old.get("flow")), "implicit")
    rest = {key: value for key, value in old.items() if key not in fields}
    return {**rest, "flows": {name: flow}}


def _texts(value: Any) -> list[str]:
    """A list of texts, or one of them."""
    found = [value] if isinstance(value, str) else as_list(value)
    return [each for each in found if isinstance(each, str)]
