"""How time and memory grow with the size of a document.

Each row is a document that is large in one way, in three sizes. The command makes the package in a process of its own,
and another process imports all of it and reads some of the models. If growth is linear, each figure is about twice the one before.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

Document = dict[str, Any]

GENERATE = (sys.executable, "-m", "litellm_client_generator", "generate")
USE = """
import importlib, pkgutil
package = importlib.import_module("big_client")
for module in pkgutil.walk_packages(package.__path__, "big_client."):
    importlib.import_module(module.name)
for name in package.models.__all__[:20]:
    model = getattr(package, name)
    if hasattr(model, "model_fields"):
        model.from_dict({})
"""


def document(schemas: Document, operations: int = 1) -> Document:
    """A document of schemas; its operations give the first ones."""
    names = list(schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Big", "version": "1"},
        "paths": {
            f"/things{number}/{{id}}": {
                "get": {
                    "operationId": f"get_thing{number}",
                    "tags": [f"tag{number // 20}"],
                    "parameters": [parameter("id", "path"), parameter("q", "query")],
                    "responses": {"200": answer(names[number % len(names)])},
                }
            }
            for number in range(operations)
        },
        "components": {"schemas": schemas},
    }


def parameter(name: str, place: str) -> Document:
    required = place == "path"
    schema = {"type": "string"}
    return {"name": name, "in": place, "required": required, "schema": schema}


def answer(name: str) -> Document:
    content = {"application/json": {"schema": reference(name)}}
    return {"description": "It.", "content": content}


def reference(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(number: int, properties: int = 3) -> Document:
    texts = {f"field_{index}": {"type": "string"} for index in range(properties)}
    tag = {"kind": {"const": f"thing{number}"}}
    return {"type": "object", "properties": {**tag, **texts}}


def things(count: int, properties: int = 3) -> Document:
    return {f"Thing{number}": thing(number, properties) for number in range(count)}


def chain(count: int) -> Document:
    """Models of which each holds the next."""
    schemas = things(count)
    for number in range(count - 1):
        schemas[f"Thing{number}"]["properties"]["next"] = reference(
            f"Thing{number + 1}"
        )
    return schemas


def union(count: int) -> Document:
    schemas = things(count)
    members = [reference(name) for name in schemas]
    whole = {"oneOf": members, "discriminator": {"propertyName": "kind"}}
    return {"Any": {"type": "object", "properties": {"it": whole}}, **schemas}


def nested(depth: int) -> Document:
    """Objects inside of lists inside of objects."""
    schema: Document = {"type": "string"}
    for number in range(depth):
        inner = {"type": "array", "items": schema} if number % 2 else schema
        schema = {"type": "object", "properties": {"inner": inner}}
    return {"Deep": schema}


def composed(depth: int) -> Document:
    """Schemas of which each is composed of the one before."""
    schemas: Document = {"Level0": thing(0)}
    for number in range(1, depth):
        own = {"properties": {f"own_{number}": {"type": "integer"}}}
        schemas[f"Level{number}"] = {"allOf": [reference(f"Level{number - 1}"), own]}
    return schemas


def aliases(count: int) -> Document:
    schemas: Document = {f"Alias{count}": {"type": "string"}}
    for number in range(count):
        ahead = [reference(f"Alias{min(number + step, count)}") for step in (1, 2)]
        schemas[f"Alias{number}"] = {"type": "array", "items": {"oneOf": ahead}}
    return schemas


def ring(count: int) -> Document:
    """Unions of which each is a member of the one before, the first of the last."""
    return {
        f"Alias{number}": {
            "anyOf": [
                reference(f"Alias{(number + 1) % count}"),
                {"type": "array", "items": reference(f"Alias{(number + 2) % count}")},
            ]
        }
        for number in range(count)
    }


def listing(count: int) -> Document:
    """A schema that lists its values."""
    return {"Sort": {"type": "string", "enum": [f"value {n}" for n in range(count)]}}


def told(megabytes: int) -> Document:
    """Descriptions of that size together."""
    text = "Words that say what it is. " * 40
    schemas = things(megabytes * 300)
    for schema in schemas.values():
        schema["description"] = text
        for name in ("field_0", "field_1"):
            schema["properties"][name] = {"type": "string", "description": text}
    return schemas


KINDS: dict[str, tuple[Callable[[int], Document], tuple[int, int, int]]] = {
    "operations": (lambda n: document(things(n), n), (500, 1000, 2000)),
    "schemas": (lambda n: document(things(n)), (1250, 2500, 5000)),
    "properties": (lambda n: document(things(20, n)), (75, 150, 300)),
    "members of a union": (lambda n: document(union(n)), (25, 50, 100)),
    "models in a chain": (lambda n: document(chain(n)), (250, 500, 1000)),
    "levels of nesting": (lambda n: document(nested(n)), (50, 100, 200)),
    "levels of allOf": (lambda n: document(composed(n)), (25, 50, 100)),
    "aliases in a chain": (lambda n: document(aliases(n)), (100, 200, 400)),
    "aliases in a ring": (lambda n: document(ring(n)), (100, 200, 400)),
    "values of an enum": (lambda n: document(listing(n)), (1250, 2500, 5000)),
    "megabytes": (lambda n: document(told(n)), (7, 15, 30)),
}


def measured(command: tuple[str, ...], cwd: Path) -> tuple[float, float]:
    """The seconds of CPU that a command takes, and of the wall clock."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    wall = perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, wall


def peak(command: tuple[str, ...], cwd: Path) -> float:
    """The most memory of a command, in megabytes."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], capture_output=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout) / 1024


def rows(names: list[str]) -> Iterator[str]:
    for name in names:
        make, sizes = KINDS[name]
        for size in sizes:
            with tempfile.TemporaryDirectory() as temporary:
                folder = Path(temporary)
                spec = folder / "big.json"
                spec.write_text(json.dumps(make(size)))
                command: tuple[str, ...] = (
                    *GENERATE,
                    str(spec),
                    "--package",
                    "big_client",
                )
                command += ("--output", str(folder))
                made, wall = measured(command, folder)
                used, _ = measured((sys.executable, "-c", USE), folder)
                memory = peak((*command, "--check"), folder)
                yield f"{name:>20} {size:6} {made:8.1f} {wall:8.1f} {memory:8.0f} {used:8.1f}"


def main(names: list[str]) -> None:
    """Print the table.

    Args:
        names: The kinds to measure; all if there are none.
    """
    print(f"{'':>20} {'size':>6} {'CPU s':>8} {'wall s':>8} {'MB':>8} {'use s':>8}")
    for row in rows(names or list(KINDS)):
        print(row, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
