"""Small documents that would do harm: each is generated, or refused in a sentence, in little time and memory."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SECONDS = 30
MEMORY = 2 * 2**30
TEXT = {"type": "string"}
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
    "a long name": lambda: of_one(TEXT, "N" * 10**6),
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
    document = tmp_path / "spec.yaml"
    document.write_text(HARMFUL[what]())
    command = (sys.executable, "-m", "litellm_client_generator", "generate", document)
    done = subprocess.run(
        [*command, "--output", tmp_path],
        cwd=tmp_path,
        preexec_fn=limited,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    if done.returncode:
        assert ": error: " in done.stderr
