"""Aliases that lead to many others: chains, webs and rings are made, imported, typed and read in little time, on little stack."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import run
from tests.properties.packages import NAME, package

pytestmark = pytest.mark.xdist_group("random packages")

Schema = dict[str, Any]
Shape = Callable[[Schema, Schema], Schema]
"""What an alias is, by references to the next one and the one behind it."""


def listed(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def mapped(schema: Schema) -> Schema:
    return {"type": "object", "additionalProperties": schema}


def either(*members: Schema) -> Schema:
    return {"oneOf": list(members)}


CHAINS: dict[str, Shape] = {
    "names": lambda one, _: one,
    "lists": lambda one, _: listed(one),
    "maps": lambda one, _: mapped(one),
    "unions": lambda one, _: either(one, {"type": "boolean"}),
}
WEBS: dict[str, Shape] = {
    "unions": either,
    "lists of unions": lambda one, two: listed(either(one, two)),
    "maps of unions": lambda one, two: mapped(either(one, two)),
    "diamonds": lambda one, _: either(listed(one), mapped(one)),
}


def document(shape: Shape, count: int, is_ring: bool = False) -> Schema:
    """Aliases of one shape; a body, an answer, an argument and a model ask for the first."""

    def reference(number: int) -> Schema:
        place = number % count if is_ring else min(number, count)
        return {"$ref": f"#/components/schemas/A{place}"}

    schemas = {
        f"A{number}": shape(reference(number + 1), reference(number + 2))
        for number in range(count)
    }
    content = {"content": {"application/json": {"schema": reference(0)}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1"},
        "paths": {
            "/it": {
                "put": {
                    "operationId": "put_it",
                    "parameters": [
                        {"name": "also", "in": "query", "schema": reference(0)}
                    ],
                    "requestBody": {"required": True, **content},
                    "responses": {"200": {"description": "It.", **content}},
                }
            }
        },
        "components": {
            "schemas": {
                "Holder": {"type": "object", "properties": {"it": reference(0)}},
                **schemas,
                f"A{count}": {"type": "string"},
            }
        },
    }


def everything(client: Any) -> None:
    for module in pkgutil.walk_packages(client.__path__, f"{NAME}."):
        importlib.import_module(module.name)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("shape", "count", "value"),
    [
        (CHAINS["names"], 150, "a"),
        (CHAINS["lists"], 300, [[[]]]),
        (CHAINS["maps"], 200, {"a": {"b": {}}}),
        (CHAINS["unions"], 200, True),
        (WEBS["unions"], 100, "a"),
        (WEBS["lists of unions"], 100, [[], [[]]]),
        (WEBS["maps of unions"], 100, {"a": {"b": {}}}),
        (WEBS["diamonds"], 100, [{"a": []}]),
    ],
    ids=[
        *(f"chain of {name}" for name in CHAINS),
        *(f"web of {name}" for name in WEBS),
    ],
)
def test_they_are_read(shape: Shape, count: int, value: Any, tmp_path: Path) -> None:
    with package(document(shape, count), tmp_path) as client:
        everything(client)
        assert client.Holder(it=value).to_dict() == {"it": value}
        assert client.Holder.from_dict({"it": value}).it == value
        with pytest.raises(ValueError, match="it"):
            client.Holder(it=1.5)


def test_a_ring_is_read(tmp_path: Path) -> None:
    with package(document(CHAINS["lists"], 300, is_ring=True), tmp_path) as client:
        everything(client)
        assert client.Holder(it=[[[]], []]).it == [[[]], []]
        with pytest.raises(ValueError, match="list"):
            client.Holder(it=[["a"]])


@pytest.mark.slow
@pytest.mark.parametrize(
    "shape", [CHAINS["lists"], WEBS["lists of unions"]], ids=["chain", "web"]
)
def test_they_are_typed(shape: Shape, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(f"""
from {NAME} import DefaultApi, Holder
from {NAME}.models import A0, A1

def use(value: A0, inner: A1) -> A0:
    holder = Holder(it=value)
    DefaultApi().put_it([inner])
    return holder.it or []
""")
    with package(document(shape, 40), tmp_path):
        run(sys.executable, "-m", "mypy", "--strict", "use.py", cwd=tmp_path)
