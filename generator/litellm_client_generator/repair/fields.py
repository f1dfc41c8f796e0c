"""What belongs in each field of an OpenAPI document that a client depends on (OpenAPI 3.1.0, section 4.8)."""

from __future__ import annotations

from litellm_client_generator.repair.values import (
    Reading,
    anything,
    bound,
    either,
    filled,
    flag,
    keyed,
    listing,
    mapping,
    named,
    names,
    number,
    positive,
    reference,
    requirement,
    schema,
    size,
    text,
    word_of,
)

FLAG = Reading("true or false", flag)
TEXT = Reading("text", text)
NUMBER = Reading("a number", number)
POSITIVE = Reading("a number above 0", positive)
SIZE = Reading("a whole number from 0 on", size)
BOUND = Reading("a number", bound)
MAP = Reading("an object", mapping)
OBJECT = Reading("an object", reference)
SCHEMA = Reading("a schema", schema)
SCHEMAS = Reading("a list of schemas", filled(listing(schema)))
ITEMS = Reading(
    "a schema",
    lambda value: (
        listing(schema)(value) if isinstance(value, list) and value else schema(value)
    ),
)
OBJECTS = Reading("a list of objects", listing(reference))
TEXTS = Reading("a list of texts", listing(text))
NAMES = Reading("a list of texts", listing(named))
TYPES = Reading(
    "a type or a list of types",
    lambda value: (
        filled(listing(text))(value) if isinstance(value, list) else text(value)
    ),
)
REQUIRED = Reading("a list of properties", either(flag, listing(text)))
VALUES = Reading("a list of values", filled(listing(anything)))
SECURITY = Reading("a list of objects", listing(requirement))
SERVERS = Reading("a list of servers", listing(keyed("url")))
TAGS = Reading("a list of tags", listing(keyed("name")))
WORDS = Reading("a list of texts", filled(listing(text)))
SCOPES = Reading("an object", either(mapping, names))

STYLE = Reading(
    "a style",
    word_of(
        "matrix",
        "label",
        "form",
        "simple",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
        "cookie",
    ),
)
PLACE = Reading(
    "a place",
    word_of(
        "query",
        "header",
        "path",
        "cookie",
        "querystring",
        "body",
        "formData",
        headers="header",
        cookies="cookie",
        form="formData",
    ),
)
KEY_PLACE = Reading("a place", word_of("query", "header", "cookie", headers="header"))

_STYLED = {
    "style": STYLE,
    "explode": FLAG,
    "allowReserved": FLAG,
}
_DESCRIBED = {
    **_STYLED,
    "required": FLAG,
    "deprecated": FLAG,
    "schema": SCHEMA,
    "content": MAP,
    "examples": MAP,
}
FIELDS: dict[str, dict[str, Reading]] = {
    "document": {
        "servers": SERVERS,
        "tags": TAGS,
        "security": SECURITY,
        "paths": MAP,
        "webhooks": MAP,
        "components": MAP,
    },
    "components": dict.fromkeys(
        (
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems",
            "mediaTypes",
        ),
        MAP,
    ),
    "pathItem": {
        "parameters": OBJECTS,
        "servers": SERVERS,
        "additionalOperations": MAP,
    },
    "operation": {
        "tags": NAMES,
        "parameters": OBJECTS,
        "responses": MAP,
        "callbacks": MAP,
        "deprecated": FLAG,
        "security": SECURITY,
        "servers": SERVERS,
    },
    "parameter": {"name": TEXT, "in": PLACE, **_DESCRIBED},
    "header": _DESCRIBED,
    "requestBody": {"required": FLAG, "content": MAP},
    "mediaType": {
        "schema": SCHEMA,
        "itemSchema": SCHEMA,
        "encoding": MAP,
        "examples": MAP,
    },
    "encoding": {"contentType": TEXT, "headers": MAP, **_STYLED},
    "response": {"headers": MAP, "content": MAP, "links": MAP},
    "securityScheme": {
        "name": TEXT,
        "in": KEY_PLACE,
        "scheme": TEXT,
        "bearerFormat": TEXT,
        "openIdConnectUrl": TEXT,
    },
    "flow": {"tokenUrl": TEXT, "scopes": SCOPES},
    "server": {"url": TEXT, "variables": MAP},
    "serverVariable": {"default": TEXT, "enum": WORDS},
    "tag": {"name": TEXT},
    "discriminator": {"propertyName": TEXT, "mapping": MAP, "defaultMapping": TEXT},
    "schema": {
        "$ref": TEXT,
        "type": TYPES,
        "format": TEXT,
        "pattern": TEXT,
        "contentEncoding": TEXT,
        "contentMediaType": TEXT,
        "enum": VALUES,
        "required": REQUIRED,
        "items": ITEMS,
        "multipleOf": POSITIVE,
        "exclusiveMinimum": BOUND,
        "exclusiveMaximum": BOUND,
        **dict.fromkeys(("minimum", "maximum"), NUMBER),
        **dict.fromkeys(
            (
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "minProperties",
                "maxProperties",
                "minContains",
                "maxContains",
            ),
            SIZE,
        ),
        **dict.fromkeys(
            ("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"), FLAG
        ),
        **dict.fromkeys(
            (
                "properties",
                "patternProperties",
                "dependentSchemas",
                "dependentRequired",
                "$defs",
                "definitions",
            ),
            MAP,
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), SCHEMAS),
        **dict.fromkeys(
            (
                "additionalProperties",
                "additionalItems",
                "unevaluatedProperties",
                "unevaluatedItems",
                "propertyNames",
                "not",
                "if",
                "then",
                "else",
                "contains",
                "contentSchema",
            ),
            SCHEMA,
        ),
    },
}
"""What belongs in each field, by the kind of object."""

MEMBERS: dict[str, Reading] = {
    "schema": SCHEMA,
    "discriminator": Reading("an object", keyed("propertyName")),
    "serverVariable": Reading("an object", keyed("default")),
    "flows": MAP,
    "flow": MAP,
    **dict.fromkeys(
        (
            "response",
            "parameter",
            "requestBody",
            "header",
            "link",
            "example",
            "callback",
            "securityScheme",
            "mediaType",
            "encoding",
            "pathItem",
            "operation",
        ),
        OBJECT,
    ),
}
"""What belongs into a map or a list of objects, by their kind."""
