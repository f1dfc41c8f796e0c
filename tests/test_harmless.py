"""Small documents that would do harm: each is generated, or refused in a sentence, in little time and memory."""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SECONDS = 60
"""Of all commands together."""
MEMORY = 2 * 2**30
COMMANDS = """
import sys
from litellm_client_generator.cli import main

for words in ["validate"], ["tags"], ["diff", "spec.yaml"], ["generate", "--output", "."]:
    try:
        main([*words, "spec.yaml"])
    except SystemExit as end:
        print(words[0], end.code)
"""
TEXT = {"type": "string"}
OBJECT = {"type": "object", "properties": {"a": TEXT}}
LONG = "N" * 10**6
TREE = '{"type": "array", "items": '
HEAD = 'openapi: 3.1.0\ninfo: {title: Shop API, version: "1"}\npaths: {}\n'
HUGE = 10**900


def with_schemas(schemas: dict[str, Any]) -> str:
    """A document that sends the schema `S0`, and whatever that refers to."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}
    operation = {
        "operationId": "send",
        "requestBody": {"required": True, "content": content},
        "responses": {"204": {"description": "Sent."}},
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Shop API", "version": "1"},
            "paths": {"/things": {"post": operation}},
            "components": {"schemas": schemas},
        }
    )


def steps(count: int, step: Callable[[dict[str, str]], Any], end: Any = TEXT) -> str:
    """A document with a schema that leads to the next one, and so on."""
    schemas = {
        f"S{index}": step({"$ref": f"#/components/schemas/S{index + 1}"})
        for index in range(count)
    }
    return with_schemas({**schemas, f"S{count}": end})


def of_one(schema: dict[str, Any], name: str = "a") -> str:
    """A document with one property."""
    fields = {"type": "object", "required": [name], "properties": {name: schema}}
    return with_schemas({"S0": fields})


def ring(count: int) -> str:
    """A document with unions that are each other's members, and hold lists of others."""
    names = [f"S{number}" for number in range(count)]
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    return with_schemas(
        {
            name: {
                "anyOf": [
                    refs[(number + 1) % count],
                    {"type": "array", "items": refs[(number + 2) % count]},
                ]
            }
            for number, name in enumerate(names)
        }
    )


def with_words(**words: str) -> str:
    """A document whose only operation has a long path, tag, id or description."""
    operation = {
        "operationId": words.get("id", "send"),
        "tags": [words.get("tag", "Things")],
        "description": words.get("description", ""),
        "responses": {"204": {"description": "Sent."}},
    }
    path = f"/{words.get('path', 'things')}"
    document = json.loads(with_schemas({words.get("schema", "S0"): OBJECT, "S0": TEXT}))
    return json.dumps({**document, "paths": {path: {"post": operation}}})


def values(count: int) -> list[str]:
    return [f"value {number}" for number in range(count)]


def bomb(first: str, item: str, levels: int) -> str:
    """YAML in which each value names the one before several times."""
    lines = [
        f"x-a{n}: &a{n} {item.replace('*', f'*a{n - 1}')}" for n in range(1, levels)
    ]
    return "\n".join([f"{HEAD}x-a0: &a0 {first}", *lines])


HARMFUL = {
    "a diamond of allOf": lambda: steps(
        16,
        lambda ref: {"allOf": [ref, ref]},
        {"type": "object", "properties": {"a": TEXT}},
    ),
    "a diamond of anyOf": lambda: steps(
        16,
        lambda ref: {"anyOf": [ref, ref]},
        {"type": "object", "properties": {"a": TEXT}},
    ),
    "items in items in items": lambda: steps(
        16, lambda ref: {"type": "array", "minItems": 9, "items": ref}
    ),
    "two in each of two": lambda: steps(
        16,
        lambda ref: {
            "type": "object",
            "required": ["l", "r"],
            "properties": {"l": ref, "r": ref},
        },
    ),
    "a diamond of lists": lambda: steps(
        16, lambda ref: {"oneOf": [ref, {"type": "array", "items": ref}]}, OBJECT
    ),
    "alternatives of alternatives": lambda: steps(
        16,
        lambda ref: {
            "oneOf": [
                {"allOf": [ref, {"properties": {"y": TEXT}}]},
                {"allOf": [ref, {"properties": {"z": TEXT}}]},
            ]
        },
        OBJECT,
    ),
    "levels of allOf": lambda: steps(
        600,
        lambda ref: {"allOf": [ref, {"properties": {ref["$ref"][-5:]: TEXT}}]},
        OBJECT,
    ),
    "a long chain of references": lambda: steps(5000, lambda ref: ref),
    "a long chain of allOf": lambda: steps(5000, lambda ref: {"allOf": [ref]}),
    "a long chain of lists": lambda: steps(
        1000, lambda ref: {"type": "array", "items": ref}, OBJECT
    ),
    "a long chain of defaults": lambda: steps(
        500,
        lambda ref: {
            "type": "object",
            "properties": {"a": {"default": {}, "allOf": [ref]}},
        },
        OBJECT,
    ),
    "a ring of unions": lambda: ring(100),
    "many values": lambda: of_one({**TEXT, "enum": values(10**5)}),
    "many values with a name": lambda: with_schemas(
        {"S0": {**TEXT, "enum": values(10**5)}}
    ),
    "many values twice": lambda: with_schemas(
        {
            "S0": {
                "allOf": [{"enum": values(20_000)}, {"enum": values(20_000)[::-1]}],
                **TEXT,
            }
        }
    ),
    "many values, each a default": lambda: of_one(
        {
            "type": "array",
            "items": {"enum": values(4000)},
            "default": values(4000)[::-1],
        }
    ),
    "too great a number": lambda: of_one({"type": "number", "maximum": HUGE}),
    "too many items": lambda: of_one(
        {"type": "array", "items": TEXT, "minItems": 1e308}
    ),
    "too long a text": lambda: of_one({**TEXT, "minLength": 10**9}),
    "a great default": lambda: of_one(
        {"type": "number", "default": HUGE, "multipleOf": 1}
    ),
    "lists of aliases": lambda: bomb("[a, b]", "[*, *, *, *, *, *, *, *, *]", 10),
    "maps of aliases": lambda: bomb("{a: b}", "{a: *, b: *, c: *, d: *, e: *}", 16),
    "merged aliases": lambda: bomb("{a: b}", "{<<: [*, *, *], b: *}", 25),
    "one long text": lambda: bomb("z" * 100_000, "[" + "*, " * 1000 + "]", 2),
    "a deep list": lambda: of_one({}).replace("{}", TREE * 3000 + "{}" + "}" * 3000),
    "a long number": lambda: of_one({}).replace(
        "{}", '{"default": ' + "9" * 10**5 + "}"
    ),
    "a deep mapping": lambda: of_one({}).replace(
        "{}", '{"a": ' * 10**4 + "{}" + "}" * 10**4
    ),
    "a deep flow": lambda: f"{HEAD}x-a: {'[' * 10**4}{']' * 10**4}",
    "aliases in aliases": lambda: bomb("[a, b]", "[*, *]", 400),
    "a long name": lambda: of_one(TEXT, LONG),
    "a long name of a schema": lambda: with_words(schema=LONG),
    "a long name of a tag": lambda: with_words(tag=LONG),
    "a long name of an operation": lambda: with_words(id=LONG),
    "a long path": lambda: with_words(path=LONG),
    "a long value": lambda: of_one({**TEXT, "enum": [LONG, "a"], "default": LONG}),
    "a long description": lambda: with_words(
        description="Words, in *lists*: `a`.\n" * 220_000
    ),
    "a pattern that goes back": lambda: of_one(
        {
            **TEXT,
            "pattern": "(a+)+$",
            "default": "a" * 40 + "!",
            "example": "a" * 40 + "!",
        }
    ),
    "a pattern with two ways": lambda: of_one(
        {**TEXT, "pattern": "(a|a)*b", "examples": ["a" * 40], "enum": ["a" * 40]}
    ),
    "a pattern that looks around": lambda: of_one(
        {**TEXT, "pattern": "(?=(a+)+$)b", "default": "a" * 40 + "!"}
    ),
}
"""What each does; as functions, since texts of megabytes are no names of tests."""


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@pytest.mark.slow
@pytest.mark.command
@pytest.mark.parametrize("what", HARMFUL)
def test_a_small_document_does_no_harm(what: str, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(HARMFUL[what]())
    done = subprocess.run(
        [sys.executable, "-c", COMMANDS],
        cwd=tmp_path,
        preexec_fn=limited,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    ends = re.findall(
        r"^(validate|tags|diff|generate) ([01])$", done.stdout, re.MULTILINE
    )
    assert len(ends) == 4
    if "1" in dict(ends).values():
        assert ": error: " in done.stderr
