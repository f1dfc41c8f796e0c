"""A valid document with one fault in it, for every place and every kind of fault: what it comes to.

The run is stopped where what is asked for has no meaning, and nowhere else; and never by anything but a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import yaml

from litellm_client_generator.building import build
from litellm_client_generator.document import Document, copy, pointer_to
from litellm_client_generator.problems import Problem, SpecError
from litellm_client_generator.repair import repair
from litellm_client_generator.settings import Settings
from litellm_client_generator.validation import validate

DATA = Path(__file__).parent / "data" / "mutations.yaml"
FAULTS: dict[str, Any] = {
    "null": None,
    "text": "x",
    "number": 5,
    "negative": -1,
    "flag": True,
    "empty list": [],
    "list": ["x"],
    "empty object": {},
    "object": {"x": {"y": 1}},
}
STEP = 6
"""One place gets every sixth fault, the next one others: all together get all."""
MEANINGLESS = [
    r"#/openapi",
    r"#/paths",
    r"#/paths/[^/]+",
    r"#/paths/[^/]+/(get|post|put|delete)",
    r"#/paths/[^/]+(/get|/post|/put)?/parameters/\d+(/name|/in)?",
    r"#/components/parameters/\w+(/name|/in)?",
]
"""The places of which no client can be made if they say nothing: no operation, and no required parameter."""


def places(value: Any, parts: tuple[str | int, ...] = ()) -> Iterator[Any]:
    """Every place below a value, by its path."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in pairs:
        yield (*parts, key)
        if isinstance(child, (dict, list)):
            yield from places(child, (*parts, key))


def mutants(data: Any, parts: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    """The document with one fault at a place."""
    for name in ("gone", "as text", "in a list", "in capitals", *FAULTS):
        changed = copy(data)
        holder = changed
        for part in parts[:-1]:
            holder = holder[part]
        last, value = parts[-1], holder[parts[-1]]
        match name:
            case "gone":
                del holder[last]
            case "as text" if isinstance(value, (bool, int)):
                holder[last] = str(value).lower()
            case "in a list":
                holder[last] = [value]
            case "in capitals" if isinstance(value, str):
                holder[last] = value.upper()
            case "as text" | "in capitals":
                continue
            case _:
                holder[last] = copy(FAULTS[name])
        yield name, changed


def refusals(data: Any) -> list[Problem]:
    """What stops a run with a document."""
    try:
        document, _ = repair(Document("a.json", data))
        found = [item for item in validate(document) if item.severity == "error"]
        if not found:
            build(document, Settings())
    except SpecError as error:
        found = list(error.problems)
    return found


def load() -> Any:
    return yaml.safe_load(DATA.read_text(encoding="utf-8"))


def test_the_document_is_valid() -> None:
    document, problems = repair(Document("a.json", load()))
    assert problems == []
    assert validate(document) == []


SECTIONS: list[tuple[str, ...]] = [
    ("openapi",),
    ("info",),
    ("servers",),
    ("tags",),
    ("security",),
]
SECTIONS += [("paths", path) for path in load()["paths"]]
SECTIONS += [("components", section) for section in load()["components"]]


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS, ids="/".join)
def test_one_fault(section: tuple[str, ...]) -> None:
    data = load()
    unexpected = []
    for number, parts in enumerate(places(data)):
        if parts[: len(section)] != section[: len(parts)]:
            continue
        for name, changed in islice(mutants(data, parts), number % STEP, None, STEP):
            if number % 2 and parts != ("openapi",):
                changed["openapi"] = "3.1.0"
            pointer = pointer_to(*parts)
            try:
                faults = [str(problem) for problem in refusals(changed)]
            except Exception as error:
                faults = [repr(error)]
            for fault in faults:
                where = f"{name} at {pointer}: {fault}"
                if not any(re.fullmatch(place, pointer) for place in MEANINGLESS):
                    unexpected.append(where)
    assert unexpected == []
